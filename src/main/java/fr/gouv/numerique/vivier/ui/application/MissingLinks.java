// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.application;

import fr.gouv.numerique.vivier.domain.document.field.DocumentField;
import fr.gouv.numerique.vivier.domain.document.sheet.FieldSheet;
import fr.gouv.numerique.vivier.ui.base.DocumentPlaces;
import fr.gouv.numerique.vivier.ui.base.UiContext;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;

/** The fields that a document misses, each a click from where it is filled in. */
final class MissingLinks {
    private final UiContext context;

    MissingLinks(UiContext context) {
        this.context = context;
    }

    Node of(FieldSheet sheet) {
        FlowPane links = new FlowPane();
        links.getStyleClass().add("chips");
        for (DocumentField<?> field : sheet.missing()) {
            Hyperlink link = new Hyperlink(context.texts().get(field.label()));
            link.setId("missing-" + sheet.kind() + "-" + field.id());
            link.setAccessibleText(context.texts().get("register.goTo", link.getText()));
            link.setOnAction(_ -> context.navigator().goTo(DocumentPlaces.of(sheet, field.id())));
            links.getChildren().add(link);
        }
        return links;
    }
}
