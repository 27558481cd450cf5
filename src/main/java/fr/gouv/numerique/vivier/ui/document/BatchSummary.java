// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.document;

import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.usecase.document.BatchResult;
import fr.gouv.numerique.vivier.usecase.document.IssueOutcome;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

import java.nio.file.Path;

/** What came of a batch, and the ways on: the print file, the folder, another batch. */
final class BatchSummary {
    private final BatchViewModel model;
    private final UiContext context;
    private final Texts texts;

    BatchSummary(BatchViewModel model, UiContext context) {
        this.model = model;
        this.context = context;
        this.texts = context.texts();
    }

    Node node(BatchResult result) {
        VBox box = new VBox();
        box.getStyleClass().add("form-group");
        Label done = new Label(done(result));
        done.setId("batch-result");
        done.getStyleClass().add("strong");
        done.setWrapText(true);
        box.getChildren().add(done);
        for (BatchResult.Undone undone : result.undone()) {
            Label why = new Label(why(undone));
            why.setWrapText(true);
            box.getChildren().add(why);
        }
        FlowPane actions = new FlowPane();
        actions.getStyleClass().add("chips");
        result.printFile()
                .ifPresent(
                        file -> {
                            actions.getChildren()
                                    .add(
                                            open(
                                                    "batch-open-print",
                                                    "register.batch.openPrint",
                                                    RemixiconMZ.PRINTER_LINE,
                                                    "primary",
                                                    file));
                            Path folder = file.toAbsolutePath().getParent();
                            if (folder != null) {
                                actions.getChildren()
                                        .add(
                                                open(
                                                        "batch-open-folder",
                                                        "register.batch.openFolder",
                                                        RemixiconAL.FOLDER_OPEN_LINE,
                                                        "secondary",
                                                        folder));
                            }
                        });
        Button again = new Button(texts.get("register.batch.again"));
        again.setId("batch-again");
        again.getStyleClass().add("secondary");
        again.setOnAction(_ -> model.again());
        Button back = new Button(texts.get("register.batch.back"));
        back.getStyleClass().add("quiet");
        back.setOnAction(_ -> model.close());
        actions.getChildren().addAll(again, back);
        box.getChildren().add(actions);
        return box;
    }

    private String done(BatchResult result) {
        long issued = result.done().stream().filter(BatchResult.Done::isNew).count();
        return texts.get(
                result.isCancelled() ? "register.batch.resultStopped" : "register.batch.result",
                issued,
                result.done().size() - issued,
                result.undone().size());
    }

    private String why(BatchResult.Undone undone) {
        String person = undone.row().talent().fullName();
        return switch (undone.why()) {
            case IssueOutcome.Incomplete(var sheet) ->
                    texts.get(
                            "register.batch.leftOut",
                            person,
                            texts.get(
                                    "application.document.missing",
                                    sheet.missing().size() + sheet.blockers().size()));
            case IssueOutcome.ReasonNeeded(var document, _) ->
                    texts.get(
                            "register.batch.leftOut",
                            person,
                            texts.get("register.batch.signed", document.number()));
            case IssueOutcome.Unprintable(var reason) ->
                    texts.get("register.batch.leftOut", person, texts.get(reason));
            case IssueOutcome.Issued _, IssueOutcome.Unchanged _ -> person;
        };
    }

    private Button open(String id, String key, Ikon icon, String style, Path file) {
        Button button = new Button(texts.get(key), Icons.of(icon));
        button.setId(id);
        button.getStyleClass().add(style);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> context.dialogs().openInSystem(file));
        return button;
    }
}
