// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.reference;

import fr.gouv.numerique.vivier.domain.reference.TaughtSynonym;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.EmptyState;
import fr.gouv.numerique.vivier.ui.control.Tables;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;

import org.kordamp.ikonli.remixicon.RemixiconAL;

import java.time.LocalDate;
import java.util.List;

/** What was taught of the chosen list, by whom and when; each can be forgotten. */
final class TaughtPane {
    private final Texts texts;
    private final ReferenceViewModel model;
    private final TableView<TaughtSynonym> table = new TableView<>();

    TaughtPane(ReferenceViewModel model, UiContext context) {
        this.model = model;
        this.texts = context.texts();
        table.setId("taught-table");
        table.setAccessibleText(texts.get("reference.taught"));
        table.getColumns()
                .setAll(
                        List.of(
                                Tables.words(
                                        texts.get("reference.column.words"),
                                        200,
                                        TaughtSynonym::words),
                                Tables.words(texts.get("reference.column.means"), 220, this::means),
                                Tables.words(
                                        texts.get("reference.column.by"), 120, TaughtSynonym::by),
                                Tables.values(
                                        texts.get("reference.column.at"),
                                        90,
                                        TaughtSynonym::at,
                                        at ->
                                                texts.shortDate(
                                                        LocalDate.ofInstant(
                                                                at, context.clock().getZone()))),
                                Tables.nodes("", 110, this::forget, TaughtSynonym::words)));
        Tables.keepColumns(table);
        table.setItems(model.taught());
        table.setPlaceholder(
                new EmptyState(
                        RemixiconAL.BOOK_OPEN_LINE,
                        texts.get("reference.untaught.title"),
                        texts.get("reference.untaught.text")));
    }

    Node node() {
        return table;
    }

    private String means(TaughtSynonym synonym) {
        return synonym.isLeftAsWritten()
                ? texts.get("reference.left")
                : model.current()
                        .find(synonym.code())
                        .map(entry -> entry.label(texts.locale()))
                        .orElse(synonym.code());
    }

    private Node forget(TaughtSynonym synonym) {
        Button forget = new Button(texts.get("reference.forget"));
        forget.getStyleClass().add("quiet");
        forget.setAccessibleText(texts.get("reference.forget") + " " + synonym.words());
        forget.setOnAction(_ -> model.forget(synonym));
        return forget;
    }
}
