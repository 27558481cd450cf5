// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.control;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A list of things to choose one from, each with how many lie behind it.
 *
 * @param <T> what is chosen
 */
public final class CountedList<T> extends ListView<CountedList.Row<T>> {
    private boolean showing;

    /**
     * One line.
     *
     * @param value what is chosen with it
     * @param count how many lie behind; none shows no number
     */
    public record Row<T>(T value, int count) {}

    /**
     * An empty list.
     *
     * @param name of the list, for whoever listens
     * @param words of each line
     */
    public CountedList(String name, Function<T, String> words) {
        getStyleClass().add("counted-list");
        setAccessibleText(name);
        setCellFactory(_ -> new CountedCell<>(words));
    }

    /** Calls this with what the user chooses. */
    public void chosen(Consumer<T> listener) {
        getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        (Row<T> row) -> {
                            if (row != null && !showing) {
                                listener.accept(row.value());
                            }
                        });
    }

    /** Shows these lines, with this one chosen. */
    public void show(List<Row<T>> rows, T chosen) {
        showing = true;
        getItems().setAll(rows);
        choose(chosen);
        showing = false;
    }

    /** Chooses the line of this value. */
    public void choose(T value) {
        for (Row<T> row : getItems()) {
            if (row.value().equals(value)) {
                getSelectionModel().select(row);
            }
        }
    }

    private static final class CountedCell<T> extends ListCell<Row<T>> {
        private final Function<T, String> words;
        private final Label name = new Label();
        private final Label count = new Label();
        private final HBox line;

        CountedCell(Function<T, String> words) {
            this.words = words;
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            name.setMinWidth(0);
            count.getStyleClass().add("list-count");
            count.setMinWidth(USE_PREF_SIZE);
            line = new HBox(name, space, count);
            line.getStyleClass().add("counted-line");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Row<T> row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            String text = words.apply(row.value());
            name.setText(text);
            count.setText(row.count() == 0 ? "" : Integer.toString(row.count()));
            setGraphic(line);
            setAccessibleText(row.count() == 0 ? text : text + " : " + row.count());
        }
    }
}
