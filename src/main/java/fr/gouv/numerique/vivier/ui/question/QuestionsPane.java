// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.question;

import fr.gouv.numerique.vivier.domain.question.Question;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.Screen;
import fr.gouv.numerique.vivier.ui.base.StoreWatch;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.EmptyState;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.ui.control.SplitPage;
import fr.gouv.numerique.vivier.ui.control.Tables;
import fr.gouv.numerique.vivier.ui.control.Tag;
import fr.gouv.numerique.vivier.ui.export.ExportMenu;
import fr.gouv.numerique.vivier.usecase.Changes.Subject;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.export.ExportedList;
import fr.gouv.numerique.vivier.usecase.question.QuestionRow;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
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

import java.time.LocalDate;
import java.util.List;

/** Questions left, those that wait in front of all; right the one that is written or answered. */
public final class QuestionsPane implements Screen {
    private static final double LIST_SHARE = 0.55;

    private final UseCases vivier;
    private final UiContext context;
    private final Texts texts;
    private final QuestionsViewModel model;
    private final StoreWatch watch;
    private final TableView<QuestionRow> table = new TableView<>();
    private final Label count = new Label();
    private final Parent screen;

    public QuestionsPane(UseCases vivier, UiContext context) {
        this.vivier = vivier;
        this.context = context;
        this.texts = context.texts();
        model = new QuestionsViewModel(vivier, context);
        watch =
                new StoreWatch(
                        vivier.changes(),
                        context.tasks(),
                        model::refresh,
                        Subject.MESSAGES,
                        Subject.MISSIONS);
        ScrollPane scroll = new ScrollPane(new QuestionForm(context, model).node());
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

    /** Shows this question, ready to be answered. */
    public void choose(long id) {
        model.choose(id);
    }

    private Node top() {
        CheckBox onlyOpen = new CheckBox(texts.get("question.onlyOpen"));
        onlyOpen.setId("question-only-open");
        onlyOpen.selectedProperty().bindBidirectional(model.onlyOpenProperty());
        onlyOpen.setMinWidth(Region.USE_PREF_SIZE);
        count.getStyleClass().add("soft");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button begin = new Button(texts.get("question.new"), Icons.of(RemixiconAL.ADD_LINE));
        begin.setId("question-new");
        begin.getStyleClass().add("secondary");
        begin.setMinWidth(Region.USE_PREF_SIZE);
        begin.setOnAction(
                _ -> {
                    table.getSelectionModel().clearSelection();
                    model.begin();
                });
        HBox top =
                new HBox(
                        onlyOpen,
                        count,
                        space,
                        ExportMenu.of(
                                table,
                                vivier.exports(),
                                context,
                                ExportedList.Kind.QUESTIONS,
                                () ->
                                        model.onlyOpenProperty().get()
                                                ? texts.get("question.onlyOpen")
                                                : ""),
                        begin);
        top.getStyleClass().add("filter-bar");
        model.rows()
                .subscribe(
                        () ->
                                count.setText(
                                        texts.get(
                                                "question.count",
                                                model.rows().size(),
                                                model.count())));
        return top;
    }

    private TableView<QuestionRow> table() {
        table.setId("questions-table");
        table.setAccessibleText(texts.get("question.list"));
        table.getColumns()
                .setAll(
                        List.of(
                                Tables.values(
                                        texts.get("question.column.asked"),
                                        80,
                                        row -> row.question().askedOn(),
                                        texts::shortDate),
                                Tables.words(
                                        texts.get("question.column.who"), 130, QuestionRow::who),
                                Tables.words(
                                        texts.get("question.column.mission"),
                                        150,
                                        QuestionRow::mission),
                                Tables.words(
                                        texts.get("question.column.words"),
                                        170,
                                        row -> row.question().words().replace('\n', ' ')),
                                Tables.nodes(
                                        texts.get("question.column.state"),
                                        120,
                                        this::state,
                                        row -> row.question().dueOn())));
        Tables.keepColumns(table);
        table.setItems(model.rows());
        table.setPlaceholder(
                new EmptyState(
                        RemixiconMZ.QUESTION_ANSWER_LINE,
                        texts.get("question.none"),
                        texts.get("question.none.text")));
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        (QuestionRow chosen) -> {
                            if (chosen != null) {
                                model.choose(chosen);
                            }
                        });
        return table;
    }

    private Tag state(QuestionRow row) {
        Question question = row.question();
        if (!question.isOpen()) {
            return new Tag(
                    texts.get("question.state.answered"), RemixiconAL.CHECK_LINE, Tag.Tone.SUCCESS);
        }
        return question.isLate(LocalDate.now(context.clock()))
                ? new Tag(
                        texts.get("question.state.late"),
                        RemixiconAL.ERROR_WARNING_LINE,
                        Tag.Tone.DANGER)
                : new Tag(
                        texts.get("question.state.open"), RemixiconMZ.TIME_LINE, Tag.Tone.WARNING);
    }
}
