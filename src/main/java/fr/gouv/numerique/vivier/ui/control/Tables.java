// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.control;

import fr.gouv.numerique.vivier.files.table.TableValue;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/** Columns of tables, made alike everywhere. */
public final class Tables {
    /** What a bar for scrolling takes. */
    private static final double BAR = 16;

    private Tables() {}

    /** A column of words, sorted as a dictionary sorts them. */
    public static <S> ListColumn<S, String> words(
            String title, double width, Function<S, String> value) {
        ListColumn<S, String> column =
                column(title, width, value, row -> TableValue.of(value.apply(row)));
        column.setComparator(alphabetical());
        return column;
    }

    /** A column whose values sort by themselves, shown in words. */
    public static <S, T extends Comparable<? super T>> ListColumn<S, T> values(
            String title, double width, Function<S, T> value, Function<T, String> words) {
        ListColumn<S, T> column =
                column(title, width, value, row -> exported(value.apply(row), words));
        column.setComparator(Comparator.naturalOrder());
        column.setCellFactory(_ -> new WordsCell<>(words));
        return column.whole();
    }

    /** A column of numbers, aligned on their last figure. */
    public static <S> ListColumn<S, Integer> figures(
            String title, double width, Function<S, Integer> value) {
        ListColumn<S, Integer> column = values(title, width, value, n -> Integer.toString(n));
        column.getStyleClass().add("figures");
        return column;
    }

    /** A column of controls, sorted by what they stand for. */
    public static <S, K extends Comparable<? super K>> ListColumn<S, S> nodes(
            String title, double width, Function<S, Node> node, Function<S, K> sortKey) {
        ListColumn<S, S> column =
                column(title, width, Function.identity(), row -> words(node.apply(row)));
        column.setComparator(Comparator.comparing(sortKey));
        column.setCellFactory(_ -> new NodeCell<>(node));
        return column;
    }

    /** Without regard to case, accents where French disregards them first. */
    public static Comparator<String> alphabetical() {
        Collator collator = Collator.getInstance(Locale.FRENCH);
        return collator::compare;
    }

    /**
     * Columns fill the table where they have room; where they have not, the table is scrolled
     * sideways rather than its words cut off.
     */
    public static void keepColumns(TableView<?> table) {
        table.widthProperty().subscribe(() -> fill(table));
        table.getColumns()
                .forEach(column -> column.minWidthProperty().subscribe(() -> fill(table)));
    }

    private static void fill(TableView<?> table) {
        double needed =
                table.getVisibleLeafColumns().stream().mapToDouble(TableColumn::getMinWidth).sum();
        var wanted =
                table.getWidth() == 0 || needed + BAR <= table.getWidth()
                        ? TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS
                        : TableView.UNCONSTRAINED_RESIZE_POLICY;
        if (!table.getColumnResizePolicy().equals(wanted)) {
            // The rows are being laid out: they would not bear another rule in the middle of it.
            Platform.runLater(() -> table.setColumnResizePolicy(wanted));
        }
    }

    /** Days and numbers stay what they are; a day without limit is none. */
    private static <T> TableValue exported(T value, Function<T, String> words) {
        return switch (value) {
            case LocalDate day when day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) ->
                    new TableValue.Nothing();
            case LocalDate day -> new TableValue.Day(day);
            case Integer number -> TableValue.of(number.longValue());
            case null, default -> TableValue.of(words.apply(value));
        };
    }

    private static TableValue words(Node node) {
        return TableValue.of(node instanceof Labeled labeled ? labeled.getText() : "");
    }

    private static <S, T> ListColumn<S, T> column(
            String title, double width, Function<S, T> value, Function<S, TableValue> exported) {
        ListColumn<S, T> column = new ListColumn<>(title, width, exported);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        return column;
    }

    private static final class WordsCell<S, T> extends TableCell<S, T> {
        private final Function<T, String> words;

        WordsCell(Function<T, String> words) {
            this.words = words;
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? "" : words.apply(item));
        }
    }

    private static final class NodeCell<S> extends TableCell<S, S> {
        private final Function<S, Node> node;

        NodeCell(Function<S, Node> node) {
            this.node = node;
        }

        @Override
        protected void updateItem(S item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty || item == null ? null : fitting(node.apply(item)));
        }

        /** In a narrow column words are shortened, not cut off. */
        private static Node fitting(Node node) {
            if (node instanceof Labeled words) {
                words.setMinWidth(0);
            }
            return node;
        }
    }
}
