// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.application;

import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.field.DocumentStatus;
import fr.gouv.numerique.vivier.domain.document.register.IssuedDocument;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.application.ApplicationDetailViewModel.Detail;
import fr.gouv.numerique.vivier.ui.application.ApplicationDetailViewModel.DocumentState;
import fr.gouv.numerique.vivier.ui.base.Destination;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.ui.control.Section;
import fr.gouv.numerique.vivier.ui.control.Tag;
import fr.gouv.numerique.vivier.ui.control.Tag.Tone;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The documents of an application that make sense now: how far each is, and the button that leads
 * to it; below, why the others do not.
 */
final class ApplicationDocuments {
    private final UiContext context;
    private final Texts texts;

    ApplicationDocuments(UiContext context) {
        this.context = context;
        this.texts = context.texts();
    }

    /** Below what has to be signed. */
    Node node(Detail detail, Node formalities) {
        List<Node> lines = new ArrayList<>();
        lines.add(formalities);
        detail.documents().stream()
                .filter(ApplicationDocuments::isShown)
                .forEach(state -> lines.add(line(detail, state)));
        detail.documents().stream()
                .filter(state -> !isShown(state))
                .forEach(state -> lines.add(notNow(state)));
        return new Section(texts.get("application.section.documents"), lines);
    }

    private static boolean isShown(DocumentState state) {
        return state.issued().isPresent() || state.offer().isPossible();
    }

    private Node notNow(DocumentState state) {
        Label why =
                new Label(
                        texts.get(
                                "application.document.notNow",
                                texts.get("document.kind." + state.kind()),
                                texts.get(state.offer().why())));
        why.getStyleClass().add("form-hint");
        why.setWrapText(true);
        return why;
    }

    private Node line(Detail detail, DocumentState state) {
        DocumentKind kind = state.kind();
        Label name = new Label(texts.get("document.kind." + kind));
        name.getStyleClass().add("strong");
        name.setMinWidth(Region.USE_PREF_SIZE);
        Button open =
                new Button(
                        texts.get(
                                state.issued().isPresent()
                                        ? "application.document.open"
                                        : "application.document.make." + kind));
        open.setTooltip(new Tooltip(texts.get(state.offer().why())));
        open.setId(
                "document-"
                        + state.issued()
                                .filter(IssuedDocument::isClosed)
                                .map(IssuedDocument::number)
                                .orElse(kind.name())
                                .toLowerCase(Locale.ROOT));
        open.setAccessibleText(open.getText() + " : " + name.getText());
        open.getStyleClass().add("secondary");
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.setOnAction(
                _ ->
                        context.navigator()
                                .goTo(
                                        new Destination.OneDocument(
                                                detail.row().application().id(),
                                                kind,
                                                state.issued().map(IssuedDocument::number))));
        // At a large size of text the tag goes below the name, and the button stays whole.
        FlowPane words = new FlowPane(name, tag(state));
        words.getStyleClass().add("detail-actions");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(Icons.of(RemixiconAL.FILE_TEXT_LINE), words, open);
        row.getStyleClass().add("filter-bar");
        if (state.issued().isPresent()) {
            return row;
        }
        Label why = new Label(texts.get(state.offer().why()));
        why.getStyleClass().add("form-hint");
        why.setWrapText(true);
        return state.sheet().missing().isEmpty()
                ? new VBox(row, why)
                : new VBox(row, why, new MissingLinks(context).of(state.sheet()));
    }

    private Tag tag(DocumentState state) {
        return state.issued().map(this::issued).orElseGet(() -> notIssued(state));
    }

    private Tag issued(IssuedDocument document) {
        String name =
                texts.get(
                        "application.document.issued",
                        document.number(),
                        document.current().revision());
        return document.current().status() == DocumentStatus.CANCELLED
                ? new Tag(
                        texts.get(
                                "application.document.cancelled",
                                name,
                                texts.get("document.status.CANCELLED")),
                        RemixiconAL.CLOSE_CIRCLE_LINE,
                        Tone.NEUTRAL)
                : new Tag(name, RemixiconAL.CHECK_LINE, Tone.SUCCESS);
    }

    private Tag notIssued(DocumentState state) {
        if (state.sheet().canBeIssued()) {
            return new Tag(
                    texts.get("application.document.ready"),
                    RemixiconAL.CHECK_LINE,
                    Tone.INFORMATION);
        }
        int open = state.sheet().missing().size() + state.sheet().blockers().size();
        return new Tag(
                texts.get("application.document.missing", open),
                RemixiconMZ.PENCIL_LINE,
                Tone.WARNING);
    }
}
