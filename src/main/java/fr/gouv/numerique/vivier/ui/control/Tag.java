// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.control;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;

import org.kordamp.ikonli.Ikon;

import java.util.Locale;

/** A state in a word and an icon, outlined; its colour only repeats what the word says. */
public final class Tag extends Label {

    /** How a state is to be taken. */
    public enum Tone {
        NEUTRAL,
        INFORMATION,
        SUCCESS,
        WARNING,
        DANGER;

        private String style() {
            return "tag-" + name().toLowerCase(Locale.ROOT);
        }
    }

    public Tag(String text, Ikon icon, Tone tone) {
        super(text, Icons.of(icon));
        getStyleClass().addAll("tag", tone.style());
        setAccessibleRole(AccessibleRole.TEXT);
        setMinWidth(USE_PREF_SIZE);
    }
}
