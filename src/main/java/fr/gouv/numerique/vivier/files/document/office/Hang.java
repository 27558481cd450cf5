// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document.office;

/** How far a text stands from the margin, where the label of its heading has the room. */
enum Hang {
    NONE("", 0),
    /** Below « 1 ». */
    POINT("Point", 24),
    /** Below « Article 1 ». */
    ARTICLE("Article", 66);

    private final String suffix;
    private final int points;

    Hang(String suffix, int points) {
        this.suffix = suffix;
        this.points = points;
    }

    static Hang of(String label) {
        if (label.isEmpty()) {
            return NONE;
        }
        return label.length() > 2 ? ARTICLE : POINT;
    }

    /** The variant of a style that stands so far in. */
    String style(String base) {
        return base + suffix;
    }

    int points() {
        return points;
    }
}
