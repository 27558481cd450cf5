// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.domain.intake.FormKind;
import fr.gouv.numerique.vivier.domain.intake.ImportDetails;
import fr.gouv.numerique.vivier.domain.intake.ImportRun;
import fr.gouv.numerique.vivier.domain.intake.PastRow;
import fr.gouv.numerique.vivier.domain.intake.QuestionUse;
import fr.gouv.numerique.vivier.domain.intake.RowCounts;
import fr.gouv.numerique.vivier.domain.intake.RowStatus;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.ui.base.Destination;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.EmptyState;
import fr.gouv.numerique.vivier.ui.control.Tables;
import fr.gouv.numerique.vivier.ui.control.Tag;
import fr.gouv.numerique.vivier.ui.intake.HistoryViewModel.Detail;

import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconAL;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** One import looked at again: how it was made, its counts, and the rows behind each of them. */
final class PastImportView extends BorderPane {
    private static final int HASH_SHOWN = 12;

    private final UiContext context;
    private final Texts texts;
    private final UndoBand undo;
    private final TableView<PastRow> table = new TableView<>();
    private FilteredList<PastRow> rows = new FilteredList<>(FXCollections.observableArrayList());
    private Optional<Long> shown = Optional.empty();

    PastImportView(HistoryViewModel model, UndoViewModel undoing, UiContext context) {
        this.context = context;
        this.texts = context.texts();
        this.undo = new UndoBand(undoing, texts);
        getStyleClass().add("detail");
        setId("import-past");
        setMinHeight(0);
        buildTable();
        model.detailProperty().subscribe(this::show);
    }

    private void show(Optional<Detail> chosen) {
        if (chosen.isEmpty()) {
            shown = Optional.empty();
            setCenter(
                    new EmptyState(
                            RemixiconAL.HISTORY_LINE,
                            texts.get("intake.past.choose.title"),
                            texts.get("intake.past.choose.text")));
            return;
        }
        Detail detail = chosen.get();
        boolean same = shown.equals(Optional.of(detail.details().run().id()));
        shown = Optional.of(detail.details().run().id());
        undo.show(detail.details());
        rows = new FilteredList<>(FXCollections.observableArrayList(detail.rows()));
        table.setItems(rows);
        VBox body =
                new VBox(
                        undo,
                        facts(detail.details()),
                        counts(detail.details().run().counts()),
                        table);
        body.getStyleClass().add("detail-body");
        ScrollPane scroll = new ScrollPane(new VBox(head(detail.details().run()), body));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        if (same && getCenter() instanceof ScrollPane before) {
            scroll.setVvalue(before.getVvalue());
        }
        setCenter(scroll);
    }

    private Node head(ImportRun run) {
        Label name = wrapped(run.fileName(), "title-2");
        Label when =
                wrapped(
                        texts.get(
                                "intake.past.when",
                                texts.moment(run.importedAt(), context.clock().getZone()),
                                run.importedBy()),
                        "soft");
        VBox head = new VBox(name, when);
        run.undone().ifPresent(undone -> head.getChildren().add(undone(run, undone)));
        head.getStyleClass().add("detail-head");
        return head;
    }

    private Node undone(ImportRun run, ImportRun.Undone undone) {
        Tag tag =
                new Tag(
                        texts.get("intake.past.undone"),
                        RemixiconAL.ARROW_GO_BACK_LINE,
                        Tag.Tone.WARNING);
        tag.setMinWidth(USE_PREF_SIZE);
        Label words =
                wrapped(
                        texts.get(
                                "intake.past.undone." + run.form(),
                                texts.moment(undone.at(), context.clock().getZone()),
                                undone.by(),
                                undone.removed(),
                                undone.restored()),
                        "soft");
        words.setId("import-past-undone");
        HBox line = new HBox(tag, words);
        line.getStyleClass().add("filter-bar");
        return line;
    }

    private Node facts(ImportDetails details) {
        ImportRun run = details.run();
        FlowPane facts = new FlowPane();
        facts.getStyleClass().add("facts");
        Node hash = fact("intake.past.hash", run.sha256().substring(0, HASH_SHOWN) + "…");
        Tooltip.install(hash, new Tooltip(run.sha256()));
        facts.getChildren()
                .addAll(
                        fact("intake.fact.form", texts.get("intake.form." + run.form())),
                        fact("intake.fact.tool", texts.get("intake.tool." + run.tool())),
                        hash);
        details.formName()
                .ifPresent(name -> facts.getChildren().add(fact("intake.past.mapping", name)));
        if (!details.questions().isEmpty()) {
            facts.getChildren().add(questions(details));
        }
        details.took()
                .ifPresent(
                        took ->
                                facts.getChildren()
                                        .add(
                                                fact(
                                                        "intake.past.took",
                                                        texts.get(
                                                                "intake.past.seconds",
                                                                took.toMillis() / 1000.0))));
        choices(details).ifPresent(facts.getChildren()::add);
        return facts;
    }

    private Node questions(ImportDetails details) {
        int filling =
                (int)
                        details.questions().stream()
                                .filter(q -> q.use() instanceof QuestionUse.Fills)
                                .count();
        Node fact =
                fact(
                        "intake.fact.questions",
                        texts.get(
                                "intake.fact.known",
                                filling,
                                details.questions().size() - filling));
        String feature =
                details.run().form() == FormKind.TALENTS ? "talent.field." : "mission.field.";
        Tooltip.install(
                fact,
                new Tooltip(
                        String.join(
                                "\n",
                                details.questions().stream()
                                        .map(
                                                question ->
                                                        texts.get(
                                                                "intake.fact",
                                                                question.label().strip(),
                                                                use(question.use(), feature)))
                                        .toList())));
        return fact;
    }

    private String use(QuestionUse use, String feature) {
        return switch (use) {
            case QuestionUse.Fills(var field) -> texts.get(feature + field.name());
            case QuestionUse.Kept() -> texts.get("intake.past.kept");
            case QuestionUse.LeftOut() -> texts.get("intake.past.leftOut");
        };
    }

    /** What a person had decided before importing, if anything. */
    private Optional<Node> choices(ImportDetails details) {
        List<String> made =
                Stream.of(
                                details.onlyFinished() ? texts.get("intake.past.onlyFinished") : "",
                                details.corrections() > 0
                                        ? texts.get(
                                                "intake.past.corrections", details.corrections())
                                        : "")
                        .filter(text -> !text.isEmpty())
                        .toList();
        return made.isEmpty()
                ? Optional.empty()
                : Optional.of(fact("intake.past.choices", String.join(", ", made)));
    }

    private VBox fact(String name, String value) {
        Label caption = new Label(texts.get(name));
        caption.getStyleClass().add("caption");
        Label words = wrapped(value, "fact-value");
        VBox fact = new VBox(caption, words);
        fact.getStyleClass().add("fact");
        fact.setAccessibleRole(AccessibleRole.TEXT);
        fact.setAccessibleText(texts.get("intake.fact", caption.getText(), value));
        return fact;
    }

    /** The counts; each leads to its rows. */
    private Node counts(RowCounts counts) {
        FlowPane sum = new FlowPane();
        sum.getStyleClass().add("sum");
        sum.getChildren().add(term(RowTab.ALL, Optional.empty(), counts.read()));
        for (RowStatus status : RowStatus.values()) {
            int rows =
                    switch (status) {
                        case CREATED -> counts.created();
                        case UPDATED -> counts.updated();
                        case UNCHANGED -> counts.unchanged();
                        case REFUSED -> counts.refused();
                        case LEFT_OUT -> counts.leftOut();
                    };
            if (rows > 0) {
                sum.getChildren()
                        .add(term(RowTab.valueOf(status.name()), Optional.of(status), rows));
            }
        }
        return sum;
    }

    private Button term(RowTab tab, Optional<RowStatus> status, int count) {
        Label number = new Label(texts.get("intake.figure", count));
        number.getStyleClass().add("term-number");
        Label meaning = new Label(texts.get("intake.sum." + tab, count));
        Button term = new Button("", new VBox(number, meaning));
        term.getStyleClass().add("term");
        term.setId("import-past-" + tab.name().toLowerCase(Locale.ROOT));
        term.setAccessibleText(number.getText() + " " + meaning.getText());
        term.setOnAction(
                _ -> rows.setPredicate(row -> status.map(row.status()::equals).orElse(true)));
        return term;
    }

    private void buildTable() {
        ImportWords words = new ImportWords(texts);
        table.setId("import-past-rows");
        table.getStyleClass().add("past-rows");
        table.setAccessibleText(texts.get("intake.rows"));
        table.getColumns()
                .setAll(
                        List.of(
                                Tables.values(
                                        texts.get("intake.column.row"),
                                        52,
                                        PastRow::row,
                                        row -> Integer.toString(row)),
                                Tables.words(
                                        texts.get("intake.column.status"),
                                        95,
                                        row -> texts.get("intake.status." + row.status())),
                                Tables.words(
                                        texts.get("intake.column.name"),
                                        160,
                                        row -> (row.ref() + " " + row.label()).strip()),
                                Tables.words(
                                        texts.get("intake.column.reason"),
                                        200,
                                        row -> words.reason(row.issues()))));
        Tables.keepColumns(table);
        table.setPlaceholder(wrapped(texts.get("intake.past.noRows"), "soft"));
        table.setOnMouseClicked(
                event -> {
                    if (event.getClickCount() == 2) {
                        open();
                    }
                });
        table.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        open();
                    }
                });
    }

    /** Goes to the record of the chosen row, if it is still there. */
    private void open() {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                .filter(row -> !row.ref().isEmpty())
                .ifPresent(
                        row ->
                                row.recordId()
                                        .ifPresent(
                                                id ->
                                                        context.navigator()
                                                                .goTo(destination(row, id))));
    }

    private static Destination destination(PastRow row, long id) {
        return row.ref().startsWith("T-")
                ? new Destination.OneTalent(new TalentId(id))
                : new Destination.OneMission(new MissionId(id));
    }

    private static Label wrapped(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
