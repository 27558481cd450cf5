// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.frame;

import fr.gouv.numerique.vivier.domain.shared.Texts;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** The places of the program, from top to bottom; settings stand apart at the end. */
final class NavigationRail extends VBox {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Map<Place, NavigationItem> items = new EnumMap<>(Place.class);

    NavigationRail(Texts texts, Consumer<Place> open) {
        getStyleClass().add("rail");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(texts.get("frame.navigation"));
        getChildren().add(brand());
        ToggleGroup group = new ToggleGroup();
        for (Place place : Place.values()) {
            if (place == Place.SETTINGS) {
                Region space = new Region();
                VBox.setVgrow(space, Priority.ALWAYS);
                getChildren().add(space);
            }
            NavigationItem item = new NavigationItem(texts, place, () -> open.accept(place));
            item.setToggleGroup(group);
            items.put(place, item);
            getChildren().add(item);
        }
    }

    private static HBox brand() {
        Label name = new Label("Vivier");
        name.getStyleClass().add("brand-name");
        HBox brand = new HBox(new Emblem(), name);
        brand.getStyleClass().add("brand");
        return brand;
    }

    /** Where there is little room the icons stand alone; each still says its name on hover. */
    void setNarrow(boolean narrow) {
        pseudoClassStateChanged(NARROW, narrow);
    }

    void select(Place place) {
        item(place).setSelected(true);
    }

    void setCount(Place place, int count) {
        item(place).setCount(count);
    }

    private NavigationItem item(Place place) {
        return Objects.requireNonNull(items.get(place));
    }
}
