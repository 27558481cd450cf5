// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.domain.intake.CellText;
import fr.gouv.numerique.vivier.domain.intake.ImportReport;
import fr.gouv.numerique.vivier.domain.intake.Question;
import fr.gouv.numerique.vivier.domain.intake.QuestionUse;
import fr.gouv.numerique.vivier.domain.intake.RowOutcome;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.control.EmptyState;
import fr.gouv.numerique.vivier.ui.control.Tables;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;

import org.kordamp.ikonli.remixicon.RemixiconAL;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a file as a spreadsheet: what becomes of each, then its answers, which are read when
 * they come into view. Only the rows in view have nodes.
 */
final class RowsTable extends TableView<RowOutcome> {
    private static final double ROW_HEIGHT = 2.2;
    private static final double ANSWER_WIDTH = 10;

    private final AnswersViewModel answers;
    private final CorrectionsViewModel corrections;
    private final ImportViewModel imports;
    private final Texts texts;
    private final ImportWords words;
    private final Label gauge = new Label();
    private final List<TableColumn<RowOutcome, ?>> fixed = new ArrayList<>();
    private Optional<ImportReport> report = Optional.empty();
    private List<Question> asked = List.of();

    RowsTable(
            RowsViewModel model,
            AnswersViewModel answers,
            CorrectionsViewModel corrections,
            ImportViewModel imports,
            Texts texts) {
        this.answers = answers;
        this.corrections = corrections;
        this.imports = imports;
        this.texts = texts;
        this.words = new ImportWords(texts);
        setId("import-rows");
        getStyleClass().add("rows-table");
        setAccessibleText(texts.get("intake.rows"));
        setEditable(true);
        getSelectionModel().setCellSelectionEnabled(true);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        fixed.add(figures());
        fixed.add(fixed(status(), 9.2));
        fixed.add(fixed(Tables.words(texts.get("intake.column.name"), 160, words::label), 11));
        fixed.add(fixed(Tables.words(texts.get("intake.column.reason"), 250, words::reason), 14));
        getColumns().setAll(fixed);
        SortedList<RowOutcome> sorted = new SortedList<>(model.shown());
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        setPlaceholder(
                new EmptyState(
                        RemixiconAL.INBOX_LINE,
                        texts.get("intake.rows.none.title"),
                        texts.get("intake.rows.none.text")));
        getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        (RowOutcome row) -> {
                            if (row != null) {
                                model.selectedProperty().set(Optional.of(row));
                            }
                        });
        gauge.setManaged(false);
        gauge.setVisible(false);
        gauge.fontProperty().subscribe(_ -> fit());
        answers.versionProperty().subscribe(_ -> refresh());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** What follows the size of the text; has to stand in the scene. */
    Label gauge() {
        return gauge;
    }

    /** Shows the columns of this report; its rows come with the view-model. */
    void show(ImportReport shown) {
        report = Optional.of(shown);
        answers.show(shown);
        List<Question> questions = shown.layout().questions();
        if (!questions.equals(asked)) {
            asked = questions;
            getSortOrder().clear();
            List<TableColumn<RowOutcome, ?>> columns = new ArrayList<>(fixed);
            for (int position = 0; position < questions.size(); position++) {
                if (!(questions.get(position).use() instanceof QuestionUse.LeftOut)) {
                    columns.add(answer(questions.get(position), position));
                }
            }
            getColumns().setAll(columns);
            fit();
        }
    }

    /** Chooses this row, in the column that is looked at. */
    void choose(RowOutcome row) {
        if (!row.equals(getSelectionModel().getSelectedItem())) {
            int index = getItems().indexOf(row);
            if (index >= 0) {
                TablePosition<?, ?> at = getFocusModel().getFocusedCell();
                TableColumn<RowOutcome, ?> column =
                        getColumns()
                                .get(
                                        Math.max(
                                                0,
                                                Math.min(at.getColumn(), getColumns().size() - 1)));
                getSelectionModel().clearAndSelect(index, column);
                scrollTo(Math.max(0, index - 2));
            }
        }
    }

    private void pressed(KeyEvent event) {
        boolean editing = getEditingCell() != null;
        if (editing) {
            return;
        }
        switch (event.getCode()) {
            case DELETE -> {
                event.consume();
                leaveOutOrTake();
            }
            case F2, ENTER -> {
                event.consume();
                editFocused();
            }
            default -> {}
        }
    }

    private void editFocused() {
        TablePosition<?, ?> at = getFocusModel().getFocusedCell();
        if (at.getRow() < 0 || at.getTableColumn() == null) {
            return;
        }
        TableColumn<RowOutcome, ?> column = getColumns().get(at.getColumn());
        edit(at.getRow(), fixed.contains(column) ? firstDoubtful(at.getRow()) : column);
    }

    /** From what is said of a row, one goes to the first answer that it is said of. */
    private TableColumn<RowOutcome, ?> firstDoubtful(int index) {
        RowOutcome row = getItems().get(index);
        List<TableColumn<RowOutcome, ?>> columns = getColumns();
        TableColumn<RowOutcome, ?> found =
                columns.stream()
                        .filter(
                                column ->
                                        column.getUserData() instanceof Question question
                                                && corrections.canCorrect(question)
                                                && row.issues().stream()
                                                        .anyMatch(
                                                                issue ->
                                                                        issue.column()
                                                                                .equals(
                                                                                        question
                                                                                                .label())))
                        .findFirst()
                        .orElse(columns.get(Math.min(fixed.size(), columns.size() - 1)));
        scrollToColumn(found);
        getSelectionModel().clearAndSelect(index, found);
        // Only a cell that is in view can be opened.
        applyCss();
        layout();
        return found;
    }

    /** Leaves the chosen rows out, or takes them again where the first is left out. */
    private void leaveOutOrTake() {
        List<RowOutcome> chosen =
                getSelectionModel().getSelectedItems().stream().distinct().toList();
        if (!chosen.isEmpty()) {
            boolean out = imports.choices().leftOut().contains(chosen.getFirst().row());
            imports.decide(
                    choices -> {
                        var more = choices;
                        for (RowOutcome row : chosen) {
                            more = more.withRow(row.row(), out);
                        }
                        return more;
                    });
        }
    }

    private TableColumn<RowOutcome, RowOutcome> answer(Question question, int position) {
        TableColumn<RowOutcome, RowOutcome> column = new TableColumn<>(question.label());
        column.setUserData(question);
        column.setSortable(false);
        column.setEditable(question.columns().size() == 1);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(
                _ ->
                        new AnswerCell(
                                question,
                                position,
                                answers,
                                texts,
                                new AnswerCell.Corrector() {
                                    @Override
                                    public void correct(
                                            RowOutcome row,
                                            Question about,
                                            CellText before,
                                            String text) {
                                        report.ifPresent(
                                                it ->
                                                        corrections.correct(
                                                                it,
                                                                row.row(),
                                                                about,
                                                                before.written(),
                                                                text));
                                    }

                                    @Override
                                    public boolean canCorrect(Question about) {
                                        return corrections.canCorrect(about);
                                    }
                                }));
        return column;
    }

    private TableColumn<RowOutcome, ?> figures() {
        TableColumn<RowOutcome, Integer> column =
                Tables.figures(texts.get("intake.column.row"), 56, RowOutcome::row);
        return fixed(column, 4.2);
    }

    private TableColumn<RowOutcome, RowOutcome> status() {
        return Tables.nodes(
                texts.get("intake.column.status"),
                120,
                row -> RowTags.compact(row, texts),
                row -> texts.get("intake.status." + row.status()));
    }

    private static TableColumn<RowOutcome, ?> fixed(
            TableColumn<RowOutcome, ?> column, double width) {
        column.setEditable(false);
        column.setUserData(width);
        return column;
    }

    /** Rows and columns grow with the text; rows of one height keep long tables fluid. */
    private void fit() {
        double em = gauge.getFont().getSize();
        setFixedCellSize(Math.ceil(em * ROW_HEIGHT));
        for (TableColumn<RowOutcome, ?> column : getColumns()) {
            double width = column.getUserData() instanceof Double given ? given : ANSWER_WIDTH;
            column.setMinWidth(em * 3);
            column.setPrefWidth(em * width);
        }
    }
}
