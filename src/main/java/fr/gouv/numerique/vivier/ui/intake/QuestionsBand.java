// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.domain.intake.ImportReport;
import fr.gouv.numerique.vivier.domain.intake.Layout;
import fr.gouv.numerique.vivier.domain.intake.Question;
import fr.gouv.numerique.vivier.domain.intake.QuestionUse;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.control.Choosers;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.ui.control.SearchField;
import fr.gouv.numerique.vivier.ui.control.Tables;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconAL;

import java.util.List;
import java.util.Optional;

/**
 * The second step: which question fills which field, how sure that is, and what is new since the
 * form's last export.
 */
final class QuestionsBand {
    private static final double LIST_SHARE = 0.68;

    private final QuestionsViewModel model;
    private final Texts texts;
    private final QuestionWords words;
    private final TableView<Question> table = new TableView<>();
    private final FormChangesBanner changes;
    private final QuestionDetail detail;
    private final TextField name = new TextField();
    private final Button confirmAll = new Button();
    private final Band band;
    private List<QuestionUse> uses = List.of();
    private Optional<Layout> layout = Optional.empty();
    private boolean placed;

    QuestionsBand(QuestionsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.words = new QuestionWords(texts);
        this.changes = new FormChangesBanner(texts);
        this.detail = new QuestionDetail(model, texts);
        SplitPane split = new SplitPane(table(), detail);
        detail.setMinWidth(0);
        // A divider that is placed before the step was ever shown does not stay there.
        split.widthProperty()
                .subscribe(
                        width -> {
                            if (!placed && width.doubleValue() > 0) {
                                placed = true;
                                split.setDividerPositions(LIST_SHARE);
                            }
                        });
        split.getStyleClass().add("rows-split");
        VBox.setVgrow(split, Priority.ALWAYS);
        VBox content = new VBox(changes, head(), split);
        this.band = new Band("questions", texts.get("intake.band.questions"), content, texts);
        model.doubtfulProperty().subscribe(this::showDoubtful);
        model.selectedProperty().subscribe(this::showSelected);
    }

    Band band() {
        return band;
    }

    /** Shows the questions of this report. */
    void show(ImportReport report) {
        uses = words.uses(report.layout().form());
        layout = Optional.of(report.layout());
        model.show(report);
        changes.show(report.layout());
        showSelected(model.selectedProperty().get());
        if (!name.isFocused()) {
            name.setText(model.name());
        }
        boolean look = needsLook(report);
        boolean changed = !report.layout().changes().isEmpty();
        band.say(
                words.summary(report.layout()),
                changed
                        ? texts.get("intake.changes.some")
                        : report.layout()
                                .mapping()
                                .map(known -> texts.get("intake.forms.recognised", known))
                                .orElse(""),
                look ? Band.Standing.LOOK : Band.Standing.FINE);
    }

    /** Whether a person should look at the questions before the rows. */
    static boolean needsLook(ImportReport report) {
        return !report.layout().changes().isEmpty()
                || report.layout().questions().stream()
                        .anyMatch(question -> question.confidence().isDoubtful());
    }

    private Node head() {
        SearchField search = new SearchField(texts.get("intake.questions.search"));
        search.setId("import-questions-search");
        search.textProperty().bindBidirectional(model.searchProperty());
        confirmAll.setId("import-confirm-all");
        confirmAll.getStyleClass().add("secondary");
        confirmAll.setGraphic(Icons.of(RemixiconAL.CHECK_DOUBLE_LINE));
        confirmAll.setOnAction(_ -> model.confirmAll());
        Label caption = new Label(texts.get("intake.forms.name"));
        caption.getStyleClass().add("soft");
        caption.setLabelFor(name);
        name.setId("import-form-name");
        name.getStyleClass().add("form-name");
        name.setAccessibleText(caption.getText());
        name.setOnAction(_ -> model.name(name.getText()));
        name.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused && layout.isPresent()) {
                                model.name(name.getText());
                            }
                        });
        FlowPane head = new FlowPane(search, confirmAll, caption, name);
        head.getStyleClass().add("questions-head");
        head.setRowValignment(VPos.CENTER);
        return head;
    }

    private void showDoubtful(List<Question> doubtful) {
        confirmAll.setText(texts.get("intake.questions.confirmAll", doubtful.size()));
        confirmAll.setVisible(!doubtful.isEmpty());
        confirmAll.setManaged(!doubtful.isEmpty());
    }

    private void showSelected(Optional<Question> question) {
        layout.ifPresent(known -> detail.show(question, known));
        question.ifPresent(
                chosen -> {
                    if (!chosen.equals(table.getSelectionModel().getSelectedItem())) {
                        table.getSelectionModel().select(chosen);
                    }
                });
    }

    private TableView<Question> table() {
        table.setId("import-questions");
        table.setAccessibleText(texts.get("intake.band.questions"));
        table.getStyleClass().add("questions-table");
        table.setPlaceholder(new Label(texts.get("intake.questions.notFound")));
        table.getColumns()
                .setAll(
                        List.of(
                                Tables.words(
                                        texts.get("intake.question.label"), 250, Question::label),
                                Tables.nodes(
                                        texts.get("intake.question.use"),
                                        210,
                                        this::chooser,
                                        question -> words.use(question.use())),
                                Tables.nodes(
                                        texts.get("intake.question.confidence"),
                                        215,
                                        question -> new ConfidenceBar(question, texts),
                                        question -> question.confidence().share())));
        Tables.keepColumns(table);
        table.setItems(model.shown());
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        (Question chosen) -> {
                            if (chosen != null) {
                                model.selectedProperty().set(Optional.of(chosen));
                            }
                        });
        return table;
    }

    private Node chooser(Question question) {
        ComboBox<QuestionUse> box = Choosers.of(uses, words::use);
        box.setAccessibleText(texts.get("intake.question.useOf", question.label()));
        box.setValue(question.use());
        box.setMaxWidth(Double.MAX_VALUE);
        box.setOnAction(_ -> model.use(question, box.getValue()));
        return box;
    }
}
