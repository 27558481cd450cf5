// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.domain.intake.FileSample;
import fr.gouv.numerique.vivier.domain.intake.SheetRow;
import fr.gouv.numerique.vivier.domain.shared.Texts;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntConsumer;

/**
 * The first rows of a file as they were read, with the columns named as a spreadsheet names them.
 * The row of the questions stands out; a double click or Enter makes another one that row.
 */
final class SampleTable extends TableView<SheetRow> {
    private static final PseudoClass QUESTIONS = PseudoClass.getPseudoClass("questions");
    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("above");
    private static final int DOUBLE = 2;
    private static final int LETTERS = 26;

    /** Columns beyond are not worth their nodes to see whether a file is read rightly. */
    private static final int MOST_COLUMNS = 60;

    private final Texts texts;
    private final IntConsumer headerRow;
    private OptionalInt header = OptionalInt.empty();

    SampleTable(Texts texts, IntConsumer headerRow) {
        this.texts = texts;
        this.headerRow = headerRow;
        setId("import-sample");
        getStyleClass().add("sample-table");
        setAccessibleText(texts.get("intake.sample"));
        setPlaceholder(new Label(texts.get("intake.sample.none")));
        setRowFactory(_ -> new SampleRow());
        setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        event.consume();
                        choose(getSelectionModel().getSelectedItem());
                    }
                });
    }

    /**
     * Shows these rows.
     *
     * @param questions number of the row with the questions, where it is known
     */
    void show(FileSample sample, OptionalInt questions) {
        header = questions;
        int width = Math.min(sample.width(), MOST_COLUMNS);
        if (getColumns().size() != width + 1) {
            List<TableColumn<SheetRow, String>> columns = new ArrayList<>();
            columns.add(number());
            for (int column = 0; column < width; column++) {
                columns.add(column(column));
            }
            getColumns().setAll(columns);
        }
        getItems().setAll(sample.rows());
        refresh();
        getItems().stream()
                .filter(row -> questions.equals(OptionalInt.of(row.number())))
                .findFirst()
                .ifPresent(row -> getSelectionModel().select(row));
    }

    private void choose(SheetRow row) {
        if (row != null) {
            headerRow.accept(row.number());
        }
    }

    private TableColumn<SheetRow, String> number() {
        TableColumn<SheetRow, String> column = new TableColumn<>(texts.get("intake.column.row"));
        column.setPrefWidth(60);
        column.setSortable(false);
        column.getStyleClass().add("figures");
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(Integer.toString(row.getValue().number())));
        return column;
    }

    private static TableColumn<SheetRow, String> column(int position) {
        TableColumn<SheetRow, String> column = new TableColumn<>(name(position));
        column.setPrefWidth(150);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(
                row ->
                        new ReadOnlyObjectWrapper<>(
                                row.getValue().cell(position).shown().replace('\n', ' ')));
        return column;
    }

    private static String name(int position) {
        String last = Character.toString((char) ('A' + position % LETTERS));
        return position < LETTERS ? last : name(position / LETTERS - 1) + last;
    }

    private final class SampleRow extends TableRow<SheetRow> {
        SampleRow() {
            setOnMouseClicked(
                    event -> {
                        if (event.getClickCount() == DOUBLE && !isEmpty()) {
                            choose(getItem());
                        }
                    });
        }

        @Override
        protected void updateItem(SheetRow item, boolean empty) {
            super.updateItem(item, empty);
            boolean known = !empty && item != null && header.isPresent();
            pseudoClassStateChanged(QUESTIONS, known && item.number() == header.getAsInt());
            pseudoClassStateChanged(ABOVE, known && item.number() < header.getAsInt());
        }
    }
}
