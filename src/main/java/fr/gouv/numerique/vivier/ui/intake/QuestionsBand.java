// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.domain.intake.FormChanges;
import fr.gouv.numerique.vivier.domain.intake.ImportReport;
import fr.gouv.numerique.vivier.domain.intake.Layout;
import fr.gouv.numerique.vivier.domain.intake.Question;
import fr.gouv.numerique.vivier.domain.intake.QuestionUse;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.control.Choosers;
import fr.gouv.numerique.vivier.ui.control.Section;
import fr.gouv.numerique.vivier.ui.control.Tables;
import fr.gouv.numerique.vivier.ui.control.Tag;
import fr.gouv.numerique.vivier.ui.control.Tag.Tone;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconAL;

import java.util.List;
import java.util.Optional;

/**
 * The second band: which question fills which field, how sure that is, and what is new since the
 * form's last export. Closed as long as nothing needs a look.
 */
final class QuestionsBand extends VBox {
    private final ImportViewModel model;
    private final Texts texts;
    private final QuestionWords words;
    private final TableView<Question> table = new TableView<>();
    private final Label summary = new Label();
    private final VBox changes = new VBox();
    private final Button toggle = new Button();
    private final CheckBox onlyFinished = new CheckBox();
    private List<QuestionUse> uses = List.of();
    private boolean open;
    private Optional<String> file = Optional.empty();

    QuestionsBand(ImportViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.words = new QuestionWords(texts);
        summary.setId("import-questions-summary");
        summary.setWrapText(true);
        changes.getStyleClass().add("unknown-questions");
        toggle.setId("import-questions-toggle");
        toggle.getStyleClass().add("secondary");
        toggle.setOnAction(_ -> show(!open));
        onlyFinished.setId("import-only-finished");
        onlyFinished.setText(texts.get("intake.onlyFinished"));
        onlyFinished.setOnAction(
                _ -> model.decide(choices -> choices.withOnlyFinished(onlyFinished.isSelected())));
        FlowPane head = new FlowPane(summary, toggle, onlyFinished);
        head.getStyleClass().add("questions-head");
        getChildren()
                .setAll(new Section(texts.get("intake.band.questions"), head, changes, table()));
    }

    /** Shows the questions of this report; of another file, open if some need a look. */
    void show(ImportReport report) {
        Layout layout = report.layout();
        uses = words.uses(layout.form());
        table.getItems().setAll(words.attentionFirst(layout.questions()));
        summary.setText(words.summary(layout));
        showChanges(layout);
        onlyFinished.setSelected(model.choices().onlyFinished());
        boolean hasMark = layout.finished().isPresent();
        onlyFinished.setVisible(hasMark);
        onlyFinished.setManaged(hasMark);
        if (!file.equals(Optional.of(report.file().sha256()))) {
            file = Optional.of(report.file().sha256());
            show(layout.questions().stream().anyMatch(q -> q.confidence().isDoubtful()));
        }
    }

    private void show(boolean shown) {
        open = shown;
        table.setVisible(shown);
        table.setManaged(shown);
        toggle.setText(texts.get(shown ? "intake.questions.close" : "intake.questions.open"));
    }

    private void showChanges(Layout layout) {
        changes.getChildren().clear();
        FormChanges found = layout.changes();
        layout.mapping()
                .ifPresent(
                        name ->
                                say(
                                        found.isEmpty()
                                                ? texts.get("intake.changes.none", name)
                                                : texts.get("intake.changes", name)));
        found.added().forEach(label -> say(texts.get("intake.changes.added", label)));
        found.renamed()
                .forEach(
                        renamed ->
                                say(
                                        texts.get(
                                                "intake.changes.renamed",
                                                renamed.before(),
                                                renamed.now())));
        found.dropped().forEach(label -> say(texts.get("intake.changes.dropped", label)));
        boolean any = !changes.getChildren().isEmpty();
        changes.setVisible(any);
        changes.setManaged(any);
    }

    private void say(String sentence) {
        Label line = new Label(sentence);
        line.getStyleClass().add("soft");
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        changes.getChildren().add(line);
    }

    private TableView<Question> table() {
        table.setId("import-questions");
        table.setAccessibleText(texts.get("intake.band.questions"));
        table.getStyleClass().add("questions-table");
        Tables.keepColumns(table);
        table.getColumns()
                .setAll(
                        List.of(
                                Tables.words(
                                        texts.get("intake.question.label"), 300, Question::label),
                                Tables.words(
                                        texts.get("intake.question.samples"),
                                        240,
                                        question -> String.join(" · ", question.samples())),
                                Tables.nodes(
                                        texts.get("intake.question.use"),
                                        240,
                                        this::chooser,
                                        question -> words.use(question.use())),
                                Tables.nodes(
                                        texts.get("intake.question.confidence"),
                                        190,
                                        this::confidence,
                                        question -> question.confidence().share())));
        return table;
    }

    private Node chooser(Question question) {
        ComboBox<QuestionUse> box = Choosers.of(uses, words::use);
        box.setAccessibleText(texts.get("intake.question.useOf", question.label()));
        box.setValue(question.use());
        box.setMaxWidth(Double.MAX_VALUE);
        box.setOnAction(
                _ ->
                        model.decide(
                                choices ->
                                        choices.withQuestion(
                                                question.firstColumn(),
                                                choices.question(question.firstColumn())
                                                        .withUse(box.getValue()))));
        return box;
    }

    private Node confidence(Question question) {
        boolean doubtful = question.confidence().isDoubtful();
        boolean nothing = question.use() instanceof QuestionUse.Kept;
        String said = texts.get("intake.basis." + question.confidence().basis());
        if (doubtful) {
            return new Tag(said, RemixiconAL.ALERT_LINE, Tone.WARNING);
        }
        return nothing
                ? new Tag(said, RemixiconAL.INFORMATION_LINE, Tone.NEUTRAL)
                : new Tag(said, RemixiconAL.CHECK_LINE, Tone.SUCCESS);
    }
}
