// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.document;

import fr.gouv.numerique.vivier.domain.document.overview.Contradiction;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.Destination.OneApplication;
import fr.gouv.numerique.vivier.ui.base.Destination.OneDocument;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.usecase.document.RegisterRow;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconAL;

import java.util.Optional;

/** What speaks against the chosen document, each with the way to where it is mended. */
final class ContradictionBand {
    private final UiContext context;
    private final Texts texts;
    private final VBox box = new VBox();

    ContradictionBand(DocumentsViewModel list, UiContext context) {
        this.context = context;
        this.texts = context.texts();
        box.setId("document-contradictions");
        box.getStyleClass().add("contradictions");
        list.chosenProperty().subscribe(this::show);
    }

    Node node() {
        return box;
    }

    private void show(Optional<RegisterRow> row) {
        box.getChildren().clear();
        row.ifPresent(
                chosen ->
                        chosen.entry()
                                .contradictions()
                                .forEach(it -> box.getChildren().add(line(chosen, it))));
        box.setVisible(!box.getChildren().isEmpty());
        box.setManaged(box.isVisible());
    }

    private Node line(RegisterRow row, Contradiction contradiction) {
        Label words = new Label(texts.get(contradiction.reason()));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        FlowPane ways = new FlowPane();
        ways.getStyleClass().add("chips");
        if (contradiction.mend() != row.line().kind()) {
            ways.getChildren()
                    .add(
                            way(
                                    texts.get(
                                            "register.mend.document",
                                            texts.get("document.kind." + contradiction.mend())),
                                    () ->
                                            context.navigator()
                                                    .goTo(
                                                            new OneDocument(
                                                                    row.about().application(),
                                                                    contradiction.mend()))));
        }
        ways.getChildren()
                .add(
                        way(
                                texts.get("register.mend.application", row.about().ref()),
                                () ->
                                        context.navigator()
                                                .goTo(
                                                        new OneApplication(
                                                                row.about().application()))));
        VBox both = new VBox(words, ways);
        HBox.setHgrow(both, Priority.ALWAYS);
        HBox line = new HBox(Icons.of(RemixiconAL.ERROR_WARNING_LINE, "icon-warning"), both);
        line.getStyleClass().add("conflict-note");
        return line;
    }

    private static Hyperlink way(String words, Runnable action) {
        Hyperlink way = new Hyperlink(words);
        way.setOnAction(_ -> action.run());
        return way;
    }
}
