// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.domain.intake.ImportReport;
import fr.gouv.numerique.vivier.domain.intake.Question;
import fr.gouv.numerique.vivier.domain.intake.RowIssue;
import fr.gouv.numerique.vivier.domain.shared.FieldType;
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

    private final ImportViewModel model;
    private final Texts texts;

    CellCorrection(ImportViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    /** Adds the button, as long as nothing was written and the cell is known. */
    void offer(RowIssue issue, ImportReport report, VBox place, Label value) {
        Optional<Question> question =
                report.layout().questions().stream()
                        .filter(asked -> asked.label().equals(issue.column()))
                        // A part of several answers is not the whole cell.
                        .filter(asked -> asked.columns().size() == 1)
                        .filter(asked -> !takesSeveral(asked))
                        .findFirst();
        if (question.isEmpty() || !(model.stateProperty().get() instanceof ImportState.Previewed)) {
            return;
        }
        int column = question.get().firstColumn();
        Button correct = new Button(texts.get("intake.correct"), Icons.of(RemixiconAL.EDIT_LINE));
        correct.setId("import-correct");
        correct.getStyleClass().add("quiet");
        correct.setOnAction(_ -> edit(issue, column, place, correct));
        value.setOnMouseClicked(
                event -> {
                    if (event.getClickCount() == DOUBLE && place.getChildren().contains(correct)) {
                        edit(issue, column, place, correct);
                    }
                });
        place.getChildren().add(correct);
    }

    private static boolean takesSeveral(Question question) {
        return question.field().filter(field -> field.type().equals(FieldType.CHOICES)).isPresent();
    }

    private void edit(RowIssue issue, int column, VBox place, Button correct) {
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
        apply.setOnAction(_ -> correct(issue, column, text.getText(), everywhere.isSelected()));
        text.setOnAction(_ -> correct(issue, column, text.getText(), everywhere.isSelected()));
        cancel.setOnAction(_ -> place.getChildren().setAll(back(place, form, correct)));
        text.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        cancel.fire();
                    }
                });
        place.getChildren().remove(correct);
        place.getChildren().add(form);
        text.requestFocus();
    }

    private static List<Node> back(VBox place, VBox form, Button correct) {
        List<Node> nodes = new ArrayList<>(place.getChildren());
        nodes.remove(form);
        nodes.add(correct);
        return nodes;
    }

    private void correct(RowIssue issue, int column, String text, boolean everywhere) {
        model.decide(
                choices ->
                        choices.withCorrections(
                                everywhere
                                        ? choices.corrections()
                                                .withValue(column, issue.value(), text)
                                        : choices.corrections()
                                                .withCell(issue.row(), column, text)));
    }
}
