// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.news;

import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.Screen;
import fr.gouv.numerique.vivier.ui.base.StoreWatch;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.EmptyState;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.ui.control.SplitPage;
import fr.gouv.numerique.vivier.ui.control.Tables;
import fr.gouv.numerique.vivier.ui.control.Tag;
import fr.gouv.numerique.vivier.usecase.Changes.Subject;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.news.NewsRow;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

import java.util.List;

/** News left; right the one that is written, whom it would reach, and who was told. */
public final class NewsPane implements Screen {
    private static final double LIST_SHARE = 0.36;

    private final Texts texts;
    private final NewsViewModel model;
    private final StoreWatch watch;
    private final TableView<NewsRow> table = new TableView<>();
    private final Parent screen;

    public NewsPane(UseCases vivier, UiContext context) {
        this.texts = context.texts();
        model = new NewsViewModel(vivier, context);
        watch =
                new StoreWatch(
                        vivier.changes(),
                        context.tasks(),
                        model::refresh,
                        Subject.MESSAGES,
                        Subject.TALENTS,
                        Subject.MISSIONS);
        NewsForm form = new NewsForm(context, model);
        VBox written = new VBox(form.node(), new NewsAudience(context, model, form).node());
        written.getStyleClass().add("detail-body");
        ScrollPane scroll = new ScrollPane(written);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("detail");
        SplitPane split = new SplitPane(table(), scroll);
        VBox page = new VBox(top(), split);
        screen = new SplitPage(page, split, LIST_SHARE);
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

    private HBox top() {
        Label hint = new Label(texts.get("news.hint"));
        hint.getStyleClass().add("soft");
        hint.setMinWidth(0);
        hint.setWrapText(true);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button begin = new Button(texts.get("news.new"), Icons.of(RemixiconAL.ADD_LINE));
        begin.setId("news-new");
        begin.getStyleClass().add("secondary");
        begin.setMinWidth(Region.USE_PREF_SIZE);
        begin.setOnAction(
                _ -> {
                    table.getSelectionModel().clearSelection();
                    model.begin();
                });
        HBox top = new HBox(hint, space, begin);
        top.getStyleClass().add("filter-bar");
        return top;
    }

    private TableView<NewsRow> table() {
        table.setId("news-table");
        table.setAccessibleText(texts.get("news.list"));
        table.getColumns()
                .setAll(
                        List.of(
                                Tables.words(
                                        texts.get("news.column.subject"),
                                        190,
                                        row -> row.news().subject()),
                                Tables.figures(texts.get("news.column.told"), 70, NewsRow::told),
                                Tables.nodes(
                                        texts.get("news.column.state"),
                                        110,
                                        this::state,
                                        row -> state(row).getText())));
        Tables.keepColumns(table);
        table.setItems(model.rows());
        table.setPlaceholder(
                new EmptyState(
                        RemixiconMZ.MAIL_SEND_LINE,
                        texts.get("news.none"),
                        texts.get("news.none.text")));
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        (NewsRow chosen) -> {
                            if (chosen != null) {
                                model.choose(chosen);
                            }
                        });
        return table;
    }

    private Tag state(NewsRow row) {
        if (row.mailings().isEmpty()) {
            return new Tag(
                    texts.get("news.state.draft"), RemixiconMZ.PENCIL_LINE, Tag.Tone.NEUTRAL);
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
