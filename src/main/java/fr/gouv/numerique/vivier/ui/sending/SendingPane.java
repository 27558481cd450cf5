// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.sending;

import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.Screen;
import fr.gouv.numerique.vivier.ui.base.StoreWatch;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.EmptyState;
import fr.gouv.numerique.vivier.ui.control.SplitPage;
import fr.gouv.numerique.vivier.ui.control.Tables;
import fr.gouv.numerique.vivier.ui.control.Tag;
import fr.gouv.numerique.vivier.ui.sending.SendingViewModel.Row;
import fr.gouv.numerique.vivier.usecase.Changes.Subject;
import fr.gouv.numerique.vivier.usecase.UseCases;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

import java.util.List;
import java.util.Optional;

/** Missions left; right what its lead was given, and whose profiles could go there next. */
public final class SendingPane implements Screen {
    private static final double LIST_SHARE = 0.47;

    private final Texts texts;
    private final SendingViewModel model;
    private final StoreWatch watch;
    private final TableView<Row> table = new TableView<>();
    private final Parent screen;
    private Optional<Row> chosen = Optional.empty();

    public SendingPane(UseCases vivier, UiContext context) {
        this.texts = context.texts();
        model = new SendingViewModel(vivier, context);
        watch =
                new StoreWatch(
                        vivier.changes(),
                        context.tasks(),
                        model::refresh,
                        Subject.MESSAGES,
                        Subject.TALENTS,
                        Subject.MISSIONS);
        SplitPane split = new SplitPane(table(), new SendingDetail(context, model).node());
        Label hint = new Label(texts.get("sending.hint"));
        hint.getStyleClass().add("soft");
        hint.setWrapText(true);
        VBox page = new VBox(hint, split);
        screen = new SplitPage(page, split, LIST_SHARE);
        model.rows().subscribe(this::chooseAgain);
    }

    @Override
    public Parent node() {
        return screen;
    }

    @Override
    public void shown() {
        watch.start();
        model.refresh();
    }

    @Override
    public void hidden() {
        watch.stop();
    }

    private TableView<Row> table() {
        table.setId("sending-table");
        table.setAccessibleText(texts.get("sending.list"));
        table.getColumns()
                .setAll(
                        List.of(
                                Tables.words(
                                        texts.get("sending.column.mission"),
                                        180,
                                        row -> row.mission().title()),
                                Tables.words(
                                        texts.get("sending.column.lead"),
                                        110,
                                        row -> row.mission().lead()),
                                Tables.figures(
                                        texts.get("sending.column.profiles"), 70, Row::profiles),
                                Tables.nodes(
                                        texts.get("sending.column.state"),
                                        170,
                                        this::state,
                                        row -> state(row).getText())));
        Tables.keepColumns(table);
        table.setItems(model.rows());
        table.setPlaceholder(
                new EmptyState(
                        RemixiconMZ.MAIL_SEND_LINE,
                        texts.get("sending.none"),
                        texts.get("sending.none.text")));
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        (Row row) -> {
                            if (row != null) {
                                chosen = Optional.of(row);
                                model.choose(row.mission().id());
                            }
                        });
        return table;
    }

    /** The mission that was chosen stays chosen when the list was read again. */
    private void chooseAgain() {
        chosen.ifPresent(
                before ->
                        model.rows().stream()
                                .filter(row -> row.mission().id().equals(before.mission().id()))
                                .findFirst()
                                .ifPresent(table.getSelectionModel()::select));
    }

    private Tag state(Row row) {
        if (row.mailings().isEmpty()) {
            return new Tag(
                    texts.get("sending.state.none"), RemixiconAL.CLOSE_LINE, Tag.Tone.NEUTRAL);
        }
        return row.isUnsent()
                ? new Tag(
                        texts.get("sending.state.prepared"),
                        RemixiconMZ.TIME_LINE,
                        Tag.Tone.WARNING)
                : new Tag(
                        texts.get("sending.state.sent"), RemixiconAL.CHECK_LINE, Tag.Tone.SUCCESS);
    }
}
