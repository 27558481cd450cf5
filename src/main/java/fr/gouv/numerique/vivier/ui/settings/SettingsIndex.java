// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.settings;

import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.control.Section;

import javafx.beans.binding.Bindings;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/**
 * The sections of the settings by name, beside them: one click leads there. Where the window is
 * narrow for the size of the text they have the whole width.
 */
final class SettingsIndex {
    /** Width, in sizes of the text, from which there is room for both. */
    private static final double LEAST_EMS = 62;

    private final VBox body;
    private final ScrollPane page;
    private final VBox links = new VBox();
    private final BorderPane node = new BorderPane();

    SettingsIndex(VBox body, ScrollPane page, Texts texts) {
        this.body = body;
        this.page = page;
        links.getStyleClass().add("settings-index");
        links.setAccessibleRole(AccessibleRole.PARENT);
        links.setAccessibleText(texts.get("settings.index"));
        body.getChildren().stream()
                .filter(Section.class::isInstance)
                .map(section -> link((Section) section))
                .forEach(links.getChildren()::add);
        links.managedProperty().bind(links.visibleProperty());
        node.setLeft(links);
        node.setCenter(page);
    }

    BorderPane node() {
        return node;
    }

    private Hyperlink link(Section section) {
        Hyperlink link = new Hyperlink(section.getAccessibleText());
        link.setWrapText(true);
        link.visibleProperty().bind(section.visibleProperty());
        link.managedProperty().bind(link.visibleProperty());
        link.setOnAction(
                _ -> {
                    bringUp(section);
                    // A link that was followed is no different the next time.
                    link.setVisited(false);
                });
        if (links.getChildren().isEmpty() && !links.visibleProperty().isBound()) {
            links.visibleProperty()
                    .bind(
                            Bindings.createBooleanBinding(
                                    () -> node.getWidth() > LEAST_EMS * link.getFont().getSize(),
                                    node.widthProperty(),
                                    link.fontProperty()));
        }
        return link;
    }

    private void bringUp(Node section) {
        double beyond = body.getHeight() - page.getViewportBounds().getHeight();
        if (beyond > 0) {
            double top = section.getBoundsInParent().getMinY() - body.getSpacing();
            page.setVvalue(Math.min(1, top / beyond));
        }
    }
}
