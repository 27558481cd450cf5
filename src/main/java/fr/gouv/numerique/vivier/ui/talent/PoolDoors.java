// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.talent;

import fr.gouv.numerique.vivier.ui.base.Destination;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.Icons;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

/** Buttons above the pool that lead to views of a part of it. */
final class PoolDoors {
    private PoolDoors() {}

    /** To the records that may be the same person; there as long as there are some. */
    static Button duplicates(UiContext context, ReadOnlyStringProperty words) {
        Button door = door(context, RemixiconAL.FILE_COPY_2_LINE, new Destination.Duplicates());
        door.setId("talent-duplicates");
        door.textProperty().bind(words);
        door.visibleProperty().bind(words.isNotEmpty());
        door.managedProperty().bind(door.visibleProperty());
        return door;
    }

    /** To those whom nobody ever proposed. */
    static Button forgotten(UiContext context) {
        Button door = door(context, RemixiconMZ.USER_SEARCH_LINE, new Destination.Forgotten());
        door.setId("talent-forgotten");
        // The bar is full: the words are in the tooltip.
        door.setTooltip(new Tooltip(context.texts().get("talent.forgotten")));
        door.setAccessibleText(context.texts().get("talent.forgotten"));
        door.setMinWidth(Region.USE_PREF_SIZE);
        return door;
    }

    private static Button door(UiContext context, Ikon icon, Destination destination) {
        Button door = new Button("", Icons.of(icon));
        door.getStyleClass().add("secondary");
        door.setOnAction(_ -> context.navigator().goTo(destination));
        return door;
    }
}
