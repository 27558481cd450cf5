// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.document;

/** How large pages are shown. */
public sealed interface Zoom {

    /** A page as wide as the room there is. */
    record FitWidth() implements Zoom {}

    /** A whole page in the room there is. */
    record FitPage() implements Zoom {}

    /** Of the size on paper, at 96 dots per inch. */
    record Percent(int percent) implements Zoom {
        public static final int LEAST = 50;
        public static final int MOST = 400;

        public Percent {
            percent = Math.clamp(percent, LEAST, MOST);
        }
    }
}
