// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.frame;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import fr.gouv.numerique.vivier.platform.Preferences;

import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.text.Font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Fonts, colours and size of text. */
final class Theme {
    private static final String FONTS = "/fr/gouv/numerique/vivier/fonts/";
    private static final String STYLES = "/fr/gouv/numerique/vivier/ui/";
    private static final double BODY = 14;

    /** Pixels at 100 %, by selector; the more precise selector holds. */
    private static final Map<String, Integer> ICONS =
            Map.of(
                    ".ikonli-font-icon", 18,
                    ".tag .ikonli-font-icon", 14,
                    ".pen .ikonli-font-icon", 15,
                    ".field-edited.ikonli-font-icon", 14,
                    ".empty-icon.ikonli-font-icon", 44);

    private Theme() {}

    /** Loads the program's own typeface: no workstation has to have it. */
    static void loadFonts() {
        for (String face : List.of("Regular", "It", "Semibold", "Bold")) {
            try (InputStream font =
                    Theme.class.getResourceAsStream(FONTS + "SourceSans3-" + face + ".ttf")) {
                Font.loadFont(Objects.requireNonNull(font, face), BODY);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static void apply(Scene scene, Preferences preferences) {
        boolean dark = preferences.theme() == Preferences.Theme.DARK;
        Application.setUserAgentStylesheet(
                dark
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets()
                .setAll(
                        style(dark ? "dark.css" : "light.css"),
                        style("vivier.css"),
                        icons(preferences.textPercent()));
        for (Preferences.Density density : Preferences.Density.values()) {
            scene.getRoot().pseudoClassStateChanged(pseudoClass(density), false);
        }
        scene.getRoot().pseudoClassStateChanged(pseudoClass(preferences.density()), true);
        scene.getRoot()
                .setStyle(
                        String.format(
                                Locale.ROOT,
                                "-fx-font-size: %.2fpx;",
                                BODY * preferences.textPercent() / 100));
    }

    private static PseudoClass pseudoClass(Preferences.Density density) {
        return PseudoClass.getPseudoClass(density.name().toLowerCase(Locale.ROOT));
    }

    /**
     * Sizes of icons in pixels: an icon's own font is the icon, so that a size in em would refer to
     * itself.
     */
    private static String icons(int percent) {
        StringBuilder css = new StringBuilder();
        ICONS.forEach(
                (selector, size) ->
                        css.append(selector)
                                .append(" { -fx-icon-size: ")
                                .append(Math.round(size * percent / 100.0))
                                .append("px; }\n"));
        byte[] bytes = css.toString().getBytes(StandardCharsets.UTF_8);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(bytes);
    }

    private static String style(String name) {
        return Objects.requireNonNull(Theme.class.getResource(STYLES + name), name)
                .toExternalForm();
    }
}
