// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document;

/** The faces of Source Sans 3 that the documents use. */
enum Face {
    REGULAR("Regular"),
    ITALIC("It"),
    SEMIBOLD("Semibold"),
    BOLD("Bold");

    private final String suffix;

    Face(String suffix) {
        this.suffix = suffix;
    }

    String fileName() {
        return "SourceSans3-" + suffix + ".ttf";
    }
}
