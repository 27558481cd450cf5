// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.document;

import fr.gouv.numerique.vivier.domain.document.text.TextVersion;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.FieldRow;
import fr.gouv.numerique.vivier.ui.control.Section;
import fr.gouv.numerique.vivier.usecase.document.TextState;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The versions of a text, the last first, each of which can be taken up again. */
final class TextVersionsPane {
    private final TextsViewModel model;
    private final UiContext context;
    private final Texts texts;
    private final VBox body = new VBox();
    private final ScrollPane scroll = new ScrollPane(body);

    TextVersionsPane(TextsViewModel model, UiContext context) {
        this.model = model;
        this.context = context;
        this.texts = context.texts();
        body.getStyleClass().add("detail-body");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        model.stateProperty().subscribe(state -> show(state));
    }

    Node node() {
        return scroll;
    }

    private void show(Optional<TextState> state) {
        body.getChildren().clear();
        state.ifPresent(
                known -> {
                    known.versions()
                            .reversed()
                            .forEach(it -> body.getChildren().add(one(it, known)));
                    body.getChildren().add(shipped(known));
                });
    }

    private Node one(TextVersion version, TextState state) {
        List<Node> lines = new ArrayList<>();
        lines.add(row("wording.version.from", texts.date(version.validFrom())));
        lines.add(
                row(
                        "wording.version.by",
                        texts.get(
                                "wording.version.byOn",
                                version.editedBy(),
                                texts.moment(version.editedAt(), context.clock().getZone()))));
        if (!version.note().isEmpty()) {
            lines.add(row("wording.version.note", version.note()));
        }
        if (version.text().isShipped()) {
            lines.add(row("wording.version.words", texts.get("wording.version.shippedWords")));
        }
        lines.add(takeUp("text-take-" + version.version(), () -> model.takeUp(version)));
        boolean holds = state.inForce().filter(version::equals).isPresent();
        return new Section(
                texts.get(
                        holds ? "wording.version.inForce" : "wording.version.title",
                        version.version()),
                lines);
    }

    private Node shipped(TextState state) {
        return new Section(
                texts.get(
                        state.inForce().isEmpty()
                                ? "wording.version.shippedInForce"
                                : "wording.version.shipped"),
                List.of(takeUp("text-take-0", model::takeUpShipped)));
    }

    private Button takeUp(String id, Runnable action) {
        Button button = new Button(texts.get("wording.version.takeUp"));
        button.setId(id);
        button.getStyleClass().add("secondary");
        button.setOnAction(_ -> action.run());
        return button;
    }

    private FieldRow row(String key, String text) {
        return new FieldRow(texts.get(key), text, "", false);
    }
}
