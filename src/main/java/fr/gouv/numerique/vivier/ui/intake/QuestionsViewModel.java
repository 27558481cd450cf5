// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.domain.intake.AnswerSeparator;
import fr.gouv.numerique.vivier.domain.intake.ImportReport;
import fr.gouv.numerique.vivier.domain.intake.Question;
import fr.gouv.numerique.vivier.domain.intake.QuestionUse;
import fr.gouv.numerique.vivier.domain.shared.TextKey;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The questions of a file, and what is decided of each. */
public final class QuestionsViewModel {
    /** Those to confirm, then those that fill nothing, then as they stand in the file. */
    private static final Comparator<Question> ATTENTION =
            Comparator.comparing((Question question) -> !question.confidence().isDoubtful())
                    .thenComparing(question -> !(question.use() instanceof QuestionUse.Kept))
                    .thenComparingInt(Question::firstColumn);

    private final ImportViewModel imports;
    private final ObservableList<Question> shown = FXCollections.observableArrayList();
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Question>> selected =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Question>> doubtful =
            new ReadOnlyObjectWrapper<>(List.of());
    private List<Question> all = List.of();
    private String name = "";

    public QuestionsViewModel(ImportViewModel imports) {
        this.imports = imports;
        search.subscribe(_ -> filter());
    }

    /** Shows the questions of this report; the one that was looked at stays chosen. */
    public void show(ImportReport report) {
        name = report.choices().rememberAs().orElseGet(report::formName);
        all = report.layout().questions().stream().sorted(ATTENTION).toList();
        doubtful.set(all.stream().filter(each -> each.confidence().isDoubtful()).toList());
        filter();
    }

    private void filter() {
        Optional<Integer> looked = selected.get().map(Question::firstColumn);
        String sought = TextKey.fold(search.get().strip());
        List<Question> found = all.stream().filter(question -> holds(question, sought)).toList();
        shown.setAll(found);
        selected.set(
                found.stream()
                        .filter(question -> looked.equals(Optional.of(question.firstColumn())))
                        .findFirst()
                        .or(() -> found.stream().findFirst()));
    }

    private static boolean holds(Question question, String sought) {
        return sought.isEmpty()
                || TextKey.fold(question.label()).contains(sought)
                || question.samples().stream()
                        .anyMatch(sample -> TextKey.fold(sample).contains(sought));
    }

    /** What becomes of the answers. */
    public void use(Question question, QuestionUse use) {
        if (!use.equals(question.use()) || question.confidence().isDoubtful()) {
            int column = question.firstColumn();
            imports.decide(
                    choices -> choices.withQuestion(column, choices.question(column).withUse(use)));
        }
    }

    /** What is supposed of this question is right. */
    public void confirm(Question question) {
        use(question, question.use());
    }

    /** What is supposed of every doubtful question is right. */
    public void confirmAll() {
        List<Question> confirmed = doubtful.get();
        imports.decide(
                choices -> {
                    var more = choices;
                    for (Question question : confirmed) {
                        int column = question.firstColumn();
                        more =
                                more.withQuestion(
                                        column, more.question(column).withUse(question.use()));
                    }
                    return more;
                });
    }

    /** How answers in one cell are parted. */
    public void separator(Question question, AnswerSeparator separator) {
        int column = question.firstColumn();
        imports.decide(
                choices ->
                        choices.withQuestion(
                                column, choices.question(column).withSeparator(separator)));
    }

    /** In which order day and month are written. */
    public void monthFirst(Question question, boolean monthFirst) {
        int column = question.firstColumn();
        imports.decide(
                choices ->
                        choices.withQuestion(
                                column, choices.question(column).withMonthFirst(monthFirst)));
    }

    /** The name under which the questions are remembered. */
    public void name(String wanted) {
        if (!wanted.isBlank() && !wanted.strip().equals(name)) {
            imports.decide(choices -> choices.withRememberedAs(wanted.strip()));
        }
    }

    /** The name under which the questions will be remembered. */
    public String name() {
        return name;
    }

    public ObservableList<Question> shown() {
        return shown;
    }

    /** How many there are, whatever is looked for. */
    public int count() {
        return all.size();
    }

    /** What is looked for; empty for all. */
    public StringProperty searchProperty() {
        return search;
    }

    public ObjectProperty<Optional<Question>> selectedProperty() {
        return selected;
    }

    /** Those that a person should look at. */
    public ReadOnlyObjectProperty<List<Question>> doubtfulProperty() {
        return doubtful.getReadOnlyProperty();
    }
}
