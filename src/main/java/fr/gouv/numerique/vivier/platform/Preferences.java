// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.platform;

import java.util.Optional;

/**
 * How one user likes the window on one machine.
 *
 * @param theme light or dark
 * @param language of the interface
 * @param textPercent size of the text, 100 to 200
 * @param density how close the rows of lists stand
 * @param ownCasesOnly whether lists of cases show only one's own
 * @param window where the window stood when it was closed
 */
public record Preferences(
        Theme theme,
        Language language,
        int textPercent,
        Density density,
        boolean ownCasesOnly,
        Optional<WindowBounds> window) {
    public static final int SMALLEST_TEXT = 100;
    public static final int LARGEST_TEXT = 200;

    /** The two themes. */
    public enum Theme {
        LIGHT,
        DARK
    }

    /** The two languages. */
    public enum Language {
        FRENCH,
        ENGLISH
    }

    /** Heights of a row: 28, 34 and 40 pixels at 100 %. */
    public enum Density {
        DENSE,
        NORMAL,
        AIRY
    }

    /**
     * A place on the screens.
     *
     * @param maximised whether it filled its screen
     */
    public record WindowBounds(
            double x, double y, double width, double height, boolean maximised) {}

    public Preferences {
        textPercent = Math.clamp(textPercent, SMALLEST_TEXT, LARGEST_TEXT);
    }

    public static Preferences defaults() {
        return new Preferences(
                Theme.LIGHT,
                Language.FRENCH,
                SMALLEST_TEXT,
                Density.NORMAL,
                false,
                Optional.empty());
    }

    public Preferences withTheme(Theme chosen) {
        return new Preferences(chosen, language, textPercent, density, ownCasesOnly, window);
    }

    public Preferences withLanguage(Language chosen) {
        return new Preferences(theme, chosen, textPercent, density, ownCasesOnly, window);
    }

    public Preferences withTextPercent(int chosen) {
        return new Preferences(theme, language, chosen, density, ownCasesOnly, window);
    }

    public Preferences withDensity(Density chosen) {
        return new Preferences(theme, language, textPercent, chosen, ownCasesOnly, window);
    }

    public Preferences withWindow(WindowBounds bounds) {
        return new Preferences(
                theme, language, textPercent, density, ownCasesOnly, Optional.of(bounds));
    }

    public Preferences withOwnCasesOnly(boolean chosen) {
        return new Preferences(theme, language, textPercent, density, chosen, window);
    }
}
