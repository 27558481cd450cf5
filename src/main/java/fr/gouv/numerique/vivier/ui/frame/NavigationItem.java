// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.frame;

import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.control.Icons;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import java.util.Locale;

/** One place of the navigation: icon, word, and how many things wait there. */
final class NavigationItem extends ToggleButton {
    /** More digits would push the word aside. */
    private static final int MOST_SHOWN = 999;

    private final Texts texts;
    private final String name;
    private final Label count = new Label();

    NavigationItem(Texts texts, Place place, Runnable open) {
        this.texts = texts;
        this.name = texts.get(place.nameKey());
        getStyleClass().setAll("nav-item", "toggle-button");
        setId("nav-" + place.name().toLowerCase(Locale.ROOT));
        Label word = new Label(name);
        word.getStyleClass().add("nav-word");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        count.getStyleClass().add("nav-count");
        HBox content = new HBox(Icons.of(place.icon()), word, space, count);
        content.getStyleClass().add("nav-content");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(content);
        setTooltip(new Tooltip(texts.get("frame.shortcut", name, place.shortcut())));
        setCount(0);
        // A place once chosen stays chosen: a second click must not leave none.
        setOnAction(
                _ -> {
                    setSelected(true);
                    open.run();
                });
    }

    /** Shows how many things wait, roughly where they are very many; none shows nothing. */
    void setCount(int waiting) {
        count.setText(waiting > MOST_SHOWN ? MOST_SHOWN + "+" : Integer.toString(waiting));
        count.setVisible(waiting > 0);
        setAccessibleText(waiting > 0 ? texts.get("frame.waiting", name, waiting) : name);
    }
}
