// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.reference;

import fr.gouv.numerique.vivier.domain.reference.ReferenceEntry;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.ui.control.Tables;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconAL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The entries of the chosen list with words and dates, and one of them to change. */
final class EntriesPane {
    private static final double TABLE_SHARE = 0.55;

    private final Texts texts;
    private final ReferenceViewModel model;
    private final TableView<ReferenceEntry> table = new TableView<>();
    private final EntryForm form;
    private final Button begin;
    private final Label closed;
    private final SplitPane split;

    EntriesPane(ReferenceViewModel model, UiContext context) {
        this.model = model;
        this.texts = context.texts();
        form = new EntryForm(model, context);
        begin = new Button(texts.get("reference.new"), Icons.of(RemixiconAL.ADD_LINE));
        begin.setId("entry-new");
        begin.getStyleClass().add("secondary");
        begin.setOnAction(_ -> propose(""));
        closed = new Label(texts.get("reference.closed"));
        closed.getStyleClass().add("form-hint");
        closed.setWrapText(true);
        closed.setMinHeight(Region.USE_PREF_SIZE);
        HBox bar = new HBox(begin, closed);
        bar.getStyleClass().add("filter-bar");
        VBox left = new VBox(bar, table());
        left.getStyleClass().add("quality-records");
        split = new SplitPane(left, form.node());
        split.setDividerPositions(TABLE_SHARE);
        model.listProperty().subscribe(_ -> showList());
        model.entries().subscribe(this::afterChange);
        showList();
    }

    Node node() {
        return split;
    }

    /** Begins a new entry with these words. */
    void propose(String words) {
        table.getSelectionModel().clearSelection();
        form.begin(words);
    }

    private void showList() {
        form.close();
        show(begin, model.isOpen());
        show(closed, !model.isOpen());
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private Node table() {
        table.setId("entry-table");
        table.setAccessibleText(texts.get("reference.entries"));
        table.getColumns()
                .setAll(
                        List.of(
                                Tables.words(texts.get("reference.column.label"), 200, this::label),
                                Tables.words(
                                        texts.get("reference.column.code"),
                                        80,
                                        ReferenceEntry::code),
                                Tables.words(
                                        texts.get("reference.column.validity"),
                                        120,
                                        this::validity)));
        Tables.keepColumns(table);
        table.setItems(model.entries());
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        (ReferenceEntry entry) -> {
                            if (entry != null) {
                                form.show(entry);
                            }
                        });
        VBox.setVgrow(table, Priority.ALWAYS);
        return table;
    }

    /** The entry that was changed is shown as it is now. */
    private void afterChange() {
        form.shown()
                .flatMap(code -> model.current().find(code))
                .ifPresent(entry -> table.getSelectionModel().select(entry));
    }

    private String label(ReferenceEntry entry) {
        String label = entry.label(texts.locale());
        if (model.current().isHidden(entry.code())) {
            return label + " (" + texts.get("reference.hidden") + ")";
        }
        return model.isShipped(entry) ? label : label + " (" + texts.get("reference.added") + ")";
    }

    private String validity(ReferenceEntry entry) {
        Optional<LocalDate> from = entry.validFrom();
        Optional<LocalDate> until = entry.validUntil();
        if (from.isPresent() && until.isPresent()) {
            return texts.get(
                    "reference.valid.both",
                    texts.shortDate(from.get()),
                    texts.shortDate(until.get()));
        }
        return from.map(day -> texts.get("reference.valid.from", texts.shortDate(day)))
                .or(
                        () ->
                                until.map(
                                        day ->
                                                texts.get(
                                                        "reference.valid.until",
                                                        texts.shortDate(day))))
                .orElse("");
    }
}
