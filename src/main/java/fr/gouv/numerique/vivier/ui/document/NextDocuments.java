// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.document;

import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.register.DocumentOffer;
import fr.gouv.numerique.vivier.domain.document.register.IssuedDocument;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.Destination;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.document.DocumentDetailViewModel.Detail;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

import java.util.Locale;

/**
 * What can follow a document in one click: an amendment, an early end; after one that is closed,
 * another of its kind or the one that has taken its place. Only what makes sense.
 */
final class NextDocuments {
    private final Detail detail;
    private final UiContext context;
    private final Texts texts;

    NextDocuments(Detail detail, UiContext context) {
        this.detail = detail;
        this.context = context;
        this.texts = context.texts();
    }

    Node node() {
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("chips");
        detail.offers().stream()
                .filter(DocumentOffer::isPossible)
                .filter(offer -> follows(offer.kind()))
                .forEach(offer -> buttons.getChildren().add(button(offer)));
        detail.successor().ifPresent(it -> buttons.getChildren().add(successor(it)));
        buttons.setVisible(!buttons.getChildren().isEmpty());
        buttons.setManaged(buttons.isVisible());
        return buttons;
    }

    private boolean follows(DocumentKind next) {
        if (detail.isClosed()) {
            return next == detail.sheet().kind() && detail.successor().isEmpty();
        }
        boolean isBasis =
                switch (detail.sheet().kind()) {
                    case AGREEMENT, CONSENT -> detail.issued().isPresent();
                    case ORDER, AMENDMENT, EARLY_END -> false;
                };
        return isBasis && (next == DocumentKind.AMENDMENT || next == DocumentKind.EARLY_END);
    }

    private Button successor(IssuedDocument document) {
        Button button = new Button(texts.get("register.successor", document.number()));
        button.setId("document-successor");
        button.getStyleClass().add("secondary");
        button.setOnAction(
                _ ->
                        context.navigator()
                                .goTo(
                                        new Destination.OneDocument(
                                                document.application(), document.kind())));
        return button;
    }

    private Button button(DocumentOffer offer) {
        Button button =
                new Button(
                        texts.get(
                                detail.isClosed()
                                        ? "register.another." + offer.kind()
                                        : "application.document.make." + offer.kind()));
        button.setId("document-make-" + offer.kind().name().toLowerCase(Locale.ROOT));
        button.getStyleClass().add(detail.isClosed() ? "primary" : "secondary");
        button.setTooltip(new Tooltip(texts.get(offer.why())));
        button.setAccessibleHelp(texts.get(offer.why()));
        button.setOnAction(
                _ ->
                        context.navigator()
                                .goTo(
                                        new Destination.OneDocument(
                                                detail.row().application().id(), offer.kind())));
        return button;
    }
}
