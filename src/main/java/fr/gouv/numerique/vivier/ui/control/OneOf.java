// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.control;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * A few ways to look at the same things, beside each other; one of them is always chosen.
 *
 * @param <T> names the ways
 */
public final class OneOf<T extends Enum<T>> extends HBox {

    /**
     * A row of buttons.
     *
     * @param id of each button, before its name
     * @param words of each button
     * @param chosen which one it is
     */
    public OneOf(String id, List<T> ways, Function<T, String> words, ObjectProperty<T> chosen) {
        getStyleClass().add("one-of");
        setMinWidth(USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        for (T way : ways) {
            ToggleButton button = new ToggleButton(words.apply(way));
            button.setId(id + way.name().toLowerCase(Locale.ROOT));
            button.getStyleClass().add("count-tab");
            button.setMinWidth(USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.setOnAction(
                    _ -> {
                        // A second click does not take the choice away.
                        button.setSelected(true);
                        chosen.set(way);
                    });
            chosen.subscribe(now -> button.setSelected(now == way));
            getChildren().add(button);
        }
    }
}
