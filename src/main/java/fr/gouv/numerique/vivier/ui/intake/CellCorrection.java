// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.domain.intake.ImportReport;
import fr.gouv.numerique.vivier.domain.intake.Question;
import fr.gouv.numerique.vivier.domain.intake.RowIssue;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.control.Icons;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconAL;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Corrects the cell that an issue is about, where it is read: by a double click on what is written,
 * or by the button beside it. The file itself is left as it is.
 */
final class CellCorrection {
    private static final int DOUBLE = 2;

    private final CorrectionsViewModel model;
    private final Texts texts;

    CellCorrection(CorrectionsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    /** Adds the buttons, as long as nothing was written and the cell is known. */
    void offer(RowIssue issue, ImportReport report, VBox place, Label value) {
        Optional<Question> found = model.question(report, issue);
        if (found.isEmpty()) {
            return;
        }
        Question question = found.get();
        FlowPane offers = new FlowPane();
        offers.getStyleClass().add("correction-buttons");
        issue.repair().ifPresent(text -> repairs(issue, report, text, offers));
        // A part of several answers is not the whole cell: that is corrected in the table.
        if (!question.takesSeveral()) {
            Button correct =
                    new Button(texts.get("intake.correct"), Icons.of(RemixiconAL.EDIT_LINE));
            correct.setId("import-correct");
            correct.getStyleClass().add("quiet");
            Runnable edit = () -> edit(issue, report, question, place, offers);
            correct.setOnAction(_ -> edit.run());
            value.setOnMouseClicked(
                    event -> {
                        if (event.getClickCount() == DOUBLE
                                && place.getChildren().contains(offers)) {
                            edit.run();
                        }
                    });
            offers.getChildren().add(correct);
        }
        if (!offers.getChildren().isEmpty()) {
            place.getChildren().add(offers);
        }
    }

    private void repairs(RowIssue issue, ImportReport report, String text, FlowPane offers) {
        Button repair =
                new Button(texts.get("intake.repair", text), Icons.of(RemixiconAL.HAMMER_LINE));
        repair.setId("import-repair");
        repair.getStyleClass().add("secondary");
        repair.setOnAction(_ -> model.repair(report, issue));
        offers.getChildren().add(repair);
        long like =
                report.issues(issue.severity()).stream()
                        .filter(other -> CorrectionsViewModel.isLike(issue, other))
                        .count();
        if (like > 1) {
            Button all = new Button(texts.get("intake.repair.all", like));
            all.setId("import-repair-all");
            all.getStyleClass().add("quiet");
            all.setOnAction(_ -> model.repairLike(report, issue));
            offers.getChildren().add(all);
        }
    }

    private void edit(
            RowIssue issue, ImportReport report, Question question, VBox place, Node offers) {
        TextField text = new TextField(issue.value());
        text.setId("import-correction");
        text.setAccessibleText(texts.get("intake.correct.of", issue.column()));
        CheckBox everywhere = new CheckBox(texts.get("intake.correct.everywhere", issue.value()));
        everywhere.setId("import-correct-everywhere");
        boolean hasLike = !issue.value().isEmpty();
        everywhere.setVisible(hasLike);
        everywhere.setManaged(hasLike);
        everywhere.setWrapText(true);
        Button apply = new Button(texts.get("intake.correct.apply"));
        apply.setId("import-correct-apply");
        apply.getStyleClass().add("secondary");
        Button cancel = new Button(texts.get("field.cancel"));
        cancel.getStyleClass().add("quiet");
        FlowPane buttons = new FlowPane(apply, cancel);
        buttons.getStyleClass().add("correction-buttons");
        VBox form = new VBox(text, everywhere, buttons);
        form.getStyleClass().add("correction");
        Runnable correct =
                () -> {
                    if (everywhere.isSelected()) {
                        model.everywhere(question, issue.value(), text.getText());
                    } else {
                        model.correct(report, issue.row(), question, issue.value(), text.getText());
                    }
                };
        apply.setOnAction(_ -> correct.run());
        text.setOnAction(_ -> correct.run());
        cancel.setOnAction(_ -> place.getChildren().setAll(back(place, form, offers)));
        text.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        cancel.fire();
                    }
                });
        place.getChildren().remove(offers);
        place.getChildren().add(form);
        text.requestFocus();
    }

    private static List<Node> back(VBox place, VBox form, Node offers) {
        List<Node> nodes = new ArrayList<>(place.getChildren());
        nodes.remove(form);
        nodes.add(offers);
        return nodes;
    }
}
