// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.french;

/** The definite article that a name takes, and what becomes of it after « de » and « à ». */
enum Article {
    MASCULINE("le ", "du ", "au "),
    FEMININE("la ", "de la ", "à la "),
    PLURAL("les ", "des ", "aux "),
    /** Where the gender is not known or a name has none, no article is made up. */
    NONE("", "de ", "à ");

    private final String alone;
    private final String of;
    private final String to;

    Article(String alone, String of, String to) {
        this.alone = alone;
        this.of = of;
        this.to = to;
    }

    String alone(boolean elided) {
        return elided && isSingular() ? "l’" : alone;
    }

    String of(boolean elided) {
        if (elided && this == NONE) {
            return "d’";
        }
        return elided && isSingular() ? "de l’" : of;
    }

    String to(boolean elided) {
        return elided && isSingular() ? "à l’" : to;
    }

    private boolean isSingular() {
        return this == MASCULINE || this == FEMININE;
    }
}
