// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.domain.intake.CellText;
import fr.gouv.numerique.vivier.domain.intake.Question;
import fr.gouv.numerique.vivier.domain.intake.RowOutcome;
import fr.gouv.numerique.vivier.domain.shared.Texts;

import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import java.util.List;
import java.util.Optional;

/**
 * One answer of one row. A double click, F2 or Enter opens it to be corrected; Enter takes the
 * correction, Escape leaves the answer as it was.
 */
final class AnswerCell extends TableCell<RowOutcome, RowOutcome> {
    private static final PseudoClass CORRECTED = PseudoClass.getPseudoClass("corrected");
    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");

    private final Question question;
    private final int position;
    private final AnswersViewModel answers;
    private final Texts texts;
    private final Corrector corrector;

    /** Takes what was written in place of an answer. */
    interface Corrector {
        void correct(RowOutcome row, Question question, CellText before, String text);

        boolean canCorrect(Question question);
    }

    AnswerCell(
            Question question,
            int position,
            AnswersViewModel answers,
            Texts texts,
            Corrector corrector) {
        this.question = question;
        this.position = position;
        this.answers = answers;
        this.texts = texts;
        this.corrector = corrector;
        getStyleClass().add("answer-cell");
        // The table takes the focus with the click that opens the cell.
        addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                _ -> {
                    if (isEditing() && getGraphic() instanceof TextField field) {
                        field.requestFocus();
                    }
                });
    }

    private Optional<CellText> answer() {
        if (isEmpty() || getItem() == null) {
            return Optional.empty();
        }
        Optional<List<CellText>> row = answers.of(getItem().row());
        return row.filter(all -> position < all.size()).map(all -> all.get(position));
    }

    @Override
    protected void updateItem(RowOutcome item, boolean empty) {
        super.updateItem(item, empty);
        if (!isEditing()) {
            show();
        }
    }

    private void show() {
        setGraphic(null);
        Optional<CellText> answer = answer();
        setText(answer.map(it -> it.shown().replace('\n', ' ')).orElse(""));
        boolean corrected = answer.filter(it -> it.corrected().isPresent()).isPresent();
        pseudoClassStateChanged(CORRECTED, corrected);
        boolean doubtful =
                !isEmpty()
                        && getItem() != null
                        && getItem().issues().stream()
                                .anyMatch(issue -> issue.column().equals(question.label()));
        pseudoClassStateChanged(DOUBTFUL, doubtful && !corrected);
        setTooltip(
                corrected
                        ? new Tooltip(
                                texts.get("intake.correction.written", answer.get().written()))
                        : null);
        setAccessibleText(texts.get("intake.fact", question.label(), getText()));
    }

    @Override
    public void startEdit() {
        Optional<CellText> answer = answer();
        if (answer.isEmpty() || !corrector.canCorrect(question)) {
            return;
        }
        super.startEdit();
        if (!isEditing()) {
            return;
        }
        RowOutcome row = getItem();
        TextField field = new TextField(answer.get().shown());
        field.setId("import-cell");
        field.getStyleClass().add("cell-field");
        field.setAccessibleText(texts.get("intake.correct.of", question.label()));
        field.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        event.consume();
                        take(row, answer.get(), field.getText());
                    } else if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        cancelEdit();
                    }
                });
        setText(null);
        setGraphic(field);
        field.requestFocus();
        field.selectAll();
    }

    private void take(RowOutcome row, CellText before, String text) {
        super.cancelEdit();
        show();
        if (!text.equals(before.shown())) {
            corrector.correct(row, question, before, text);
        }
        focusTable();
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        show();
        focusTable();
    }

    private void focusTable() {
        TableRow<RowOutcome> row = getTableRow();
        if (row != null && getTableView() != null) {
            getTableView().requestFocus();
        }
    }
}
