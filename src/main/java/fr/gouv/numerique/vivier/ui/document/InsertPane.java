// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.document;

import fr.gouv.numerique.vivier.domain.document.OfficialDocuments;
import fr.gouv.numerique.vivier.domain.document.field.DocumentField;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.control.SearchField;
import fr.gouv.numerique.vivier.usecase.SearchWords;

import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** What can be put into a text at the cursor: each with its words and how it is written. */
final class InsertPane {

    /** Something to insert. */
    private record Entry(String label, String code) {}

    private final Texts texts;
    private final Consumer<String> insert;
    private final ListView<Entry> list = new ListView<>();
    private final SearchField search;
    private final VBox pane = new VBox();

    /**
     * A list with a search above it.
     *
     * @param name what it lists, as an identifier
     */
    private InsertPane(String name, Texts texts, Consumer<String> insert) {
        this.texts = texts;
        this.insert = insert;
        search = new SearchField(texts.get("wording.insert.search"));
        search.setId("texts-search-" + name);
        list.setId("texts-" + name);
        list.getStyleClass().add("insert-list");
        list.setAccessibleText(texts.get("wording.insert.list"));
        list.setCellFactory(_ -> new EntryCell());
        list.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        insertChosen();
                        event.consume();
                    }
                });
        list.setOnMouseClicked(
                event -> {
                    if (event.getClickCount() == 2) {
                        insertChosen();
                    }
                });
        Label hint = new Label(texts.get("wording.insert.hint"));
        hint.getStyleClass().add("form-hint");
        hint.setWrapText(true);
        VBox.setVgrow(list, Priority.ALWAYS);
        pane.getChildren().addAll(search, list, hint);
        pane.getStyleClass().add("insert-pane");
    }

    /** Fields, lists and conditions of the documents. */
    static InsertPane ofFields(Texts texts, Consumer<String> insert) {
        return new InsertPane("fields", texts, insert);
    }

    /** The signs of the markup. */
    static InsertPane ofSigns(Texts texts, Consumer<String> insert) {
        InsertPane pane = new InsertPane("signs", texts, insert);
        List<Entry> entries = new ArrayList<>();
        for (MarkupSign sign : MarkupSign.values()) {
            entries.add(new Entry(texts.get("wording.sign." + sign), sign.example()));
        }
        pane.fill(entries);
        return pane;
    }

    Node node() {
        return pane;
    }

    /** Lists what a document of this kind may say, its own fields first. */
    void show(DocumentKind kind) {
        List<Entry> entries = new ArrayList<>();
        for (DocumentField<?> field : kind.fields()) {
            entries.add(new Entry(texts.get(field.label()), "{" + field.id() + "}"));
        }
        for (String name : OfficialDocuments.conditions()) {
            entries.add(
                    new Entry(
                            texts.get("wording.condition", texts.get("document.condition." + name)),
                            "[si " + name + "] [fin]"));
        }
        for (DocumentField<?> field : kind.fields()) {
            entries.add(
                    new Entry(
                            texts.get("wording.filled", texts.get(field.label())),
                            "[si " + field.id() + "] [fin]"));
        }
        fill(entries);
    }

    private void fill(List<Entry> entries) {
        FilteredList<Entry> found = new FilteredList<>(FXCollections.observableArrayList(entries));
        Function<Entry, String> searchable =
                entry -> SearchWords.searchable(List.of(entry.label(), entry.code()));
        list.setItems(found);
        search.textProperty().set("");
        search.textProperty()
                .subscribe(
                        words -> {
                            SearchWords wanted = SearchWords.of(words);
                            found.setPredicate(entry -> wanted.matches(searchable.apply(entry)));
                        });
    }

    private void insertChosen() {
        Entry chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            insert.accept(chosen.code());
        }
    }

    /** Words above, how it is written below. */
    private static final class EntryCell extends ListCell<Entry> {
        private final Label label = new Label();
        private final Label code = new Label();
        private final VBox lines = new VBox(label, code);

        EntryCell() {
            code.getStyleClass().add("markup-code");
            // Long words are cut instead of making the list scroll sideways; the tooltip has all.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            if (empty || entry == null) {
                setGraphic(null);
                setTooltip(null);
                setAccessibleText("");
                return;
            }
            label.setText(entry.label());
            code.setText(entry.code());
            setGraphic(lines);
            setTooltip(new Tooltip(entry.label()));
            setAccessibleText(entry.label() + ", " + entry.code());
        }
    }
}
