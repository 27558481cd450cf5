// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.reference;

import fr.gouv.numerique.vivier.domain.reference.NearEntries.Proposal;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.EmptyState;
import fr.gouv.numerique.vivier.ui.control.Tables;
import fr.gouv.numerique.vivier.usecase.reference.UnknownAnswer;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;

import org.kordamp.ikonli.remixicon.RemixiconAL;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The answers that the chosen list does not know, and what one of them may mean. */
final class UnknownPane {
    private static final double TABLE_SHARE = 0.52;

    private final Texts texts;
    private final ReferenceViewModel model;
    private final TableView<UnknownAnswer> table = new TableView<>();
    private final SplitPane split;

    /**
     * Makes the pane.
     *
     * @param add begins a new entry with these words
     */
    UnknownPane(ReferenceViewModel model, UiContext context, Consumer<String> add) {
        this.model = model;
        this.texts = context.texts();
        table.setId("unknown-table");
        table.setAccessibleText(texts.get("reference.unknown"));
        table.getColumns()
                .setAll(
                        List.of(
                                Tables.words(
                                        texts.get("reference.column.words"),
                                        200,
                                        UnknownAnswer::words),
                                Tables.figures(
                                        texts.get("reference.column.count"),
                                        70,
                                        UnknownAnswer::count),
                                Tables.words(
                                        texts.get("reference.column.proposal"),
                                        170,
                                        this::proposal)));
        Tables.keepColumns(table);
        table.setItems(model.unknown());
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        (UnknownAnswer row) -> {
                            if (row != null) {
                                model.selectedProperty().set(Optional.of(row));
                            }
                        });
        model.loadedProperty().subscribe(_ -> showPlaceholder());
        model.selectedProperty().subscribe(this::select);
        split = new SplitPane(table, new UnknownDetail(model, context, add).node());
        split.setDividerPositions(TABLE_SHARE);
    }

    Node node() {
        return split;
    }

    private void select(Optional<UnknownAnswer> chosen) {
        if (chosen.isPresent()) {
            table.getSelectionModel().select(chosen.get());
        } else {
            table.getSelectionModel().clearSelection();
        }
    }

    private String proposal(UnknownAnswer answer) {
        return answer.proposals().stream()
                .findFirst()
                .map(Proposal::entry)
                .map(entry -> entry.label(texts.locale()))
                .orElse("");
    }

    private void showPlaceholder() {
        table.setPlaceholder(
                model.loadedProperty().get()
                        ? new EmptyState(
                                RemixiconAL.CHECKBOX_CIRCLE_LINE,
                                texts.get("reference.none.title"),
                                texts.get("reference.none.text"))
                        : new Label(texts.get("reference.reading")));
    }
}
