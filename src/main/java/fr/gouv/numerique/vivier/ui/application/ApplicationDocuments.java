// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.application;

import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
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
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

import java.util.Locale;

/** The two documents of an application: how far each is, and the button that leads to it. */
final class ApplicationDocuments {
    private final UiContext context;
    private final Texts texts;

    ApplicationDocuments(UiContext context) {
        this.context = context;
        this.texts = context.texts();
    }

    Node node(Detail detail) {
        return new Section(
                texts.get("application.section.documents"),
                detail.documents().stream().map(state -> line(detail, state)).toList());
    }

    private Node line(Detail detail, DocumentState state) {
        DocumentKind kind = state.kind();
        Label name = new Label(texts.get("document.kind." + kind));
        name.getStyleClass().add("strong");
        name.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button open =
                new Button(
                        texts.get(
                                state.issued().isPresent()
                                        ? "application.document.open"
                                        : "application.document.prepare"));
        open.setId("document-" + kind.name().toLowerCase(Locale.ROOT));
        open.setAccessibleText(open.getText() + " : " + name.getText());
        open.getStyleClass().add("secondary");
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.setOnAction(
                _ ->
                        context.navigator()
                                .goTo(
                                        new Destination.OneDocument(
                                                detail.row().application().id(), kind)));
        HBox row = new HBox(Icons.of(RemixiconAL.FILE_TEXT_LINE), name, tag(state), space, open);
        row.getStyleClass().add("filter-bar");
        return state.issued().isPresent() || state.sheet().missing().isEmpty()
                ? row
                : new VBox(row, new MissingLinks(context).of(state.sheet()));
    }

    private Tag tag(DocumentState state) {
        return state.issued()
                .map(
                        document ->
                                new Tag(
                                        texts.get(
                                                "application.document.issued",
                                                document.number(),
                                                document.current().revision()),
                                        RemixiconAL.CHECK_LINE,
                                        Tone.SUCCESS))
                .orElseGet(() -> notIssued(state));
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
