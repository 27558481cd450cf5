// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.question;

import fr.gouv.numerique.vivier.domain.question.Question;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.usecase.RefusedByRule;
import fr.gouv.numerique.vivier.usecase.SearchWords;
import fr.gouv.numerique.vivier.usecase.UnknownRecord;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.mission.MissionRow;
import fr.gouv.numerique.vivier.usecase.question.QuestionRow;
import fr.gouv.numerique.vivier.usecase.search.FoundRecord;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Keeps questions and their answers. */
public final class QuestionsViewModel {
    private static final int FOUND = 5;

    private final UseCases vivier;
    private final UiContext context;
    private final ReadOnlyObjectWrapper<List<QuestionRow>> all =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ObservableList<QuestionRow> rows = FXCollections.observableArrayList();
    private final BooleanProperty onlyOpen = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<List<MissionRow>> missions =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<QuestionRow> draft;
    private Optional<Long> wanted = Optional.empty();

    public QuestionsViewModel(UseCases vivier, UiContext context) {
        this.vivier = vivier;
        this.context = context;
        draft = new ReadOnlyObjectWrapper<>(empty());
        onlyOpen.subscribe(this::narrow);
    }

    private QuestionRow empty() {
        return new QuestionRow(Question.empty(LocalDate.now(context.clock())), "", "", "");
    }

    public void refresh() {
        context.tasks().run(vivier.questions()::rows, this::show, context.notices()::failed);
        context.tasks().run(vivier.missions()::rows, missions::set, context.notices()::failed);
    }

    private void show(List<QuestionRow> read) {
        all.set(read);
        wanted.flatMap(id -> read.stream().filter(it -> it.question().id() == id).findFirst())
                .ifPresent(draft::set);
        wanted = Optional.empty();
        narrow();
    }

    private void narrow() {
        rows.setAll(
                all.get().stream()
                        .filter(row -> !onlyOpen.get() || row.question().isOpen())
                        .toList());
    }

    /** Begins another one. */
    public void begin() {
        draft.set(empty());
    }

    public void choose(QuestionRow row) {
        draft.set(row);
    }

    /** Shows this one as soon as it was read. */
    public void choose(long id) {
        wanted = Optional.of(id);
        if (!all.get().isEmpty()) {
            show(all.get());
        }
    }

    /**
     * Keeps what was written.
     *
     * @param person whom it is linked to: a reference or a name of the pool, or empty
     */
    public void save(Question written, String person) {
        context.tasks()
                .run(
                        () -> {
                            vivier.questions().save(linked(written, person));
                            return written;
                        },
                        saved -> {
                            begin();
                            context.notices()
                                    .done(
                                            Message.of(
                                                    saved.isOpen()
                                                            ? "question.saved"
                                                            : "question.answered"));
                        },
                        context.notices()::failed);
    }

    private Question linked(Question written, String person) throws RefusedByRule {
        if (person.isBlank()) {
            return written.with(Optional.empty());
        }
        QuestionRow shown = draft.get();
        boolean same = written.id() == shown.question().id() && person.equals(shown.who());
        if (same && shown.question().talent().isPresent()) {
            return written.with(shown.question().talent());
        }
        return written.with(Optional.of(named(person)));
    }

    private TalentId named(String typed) throws RefusedByRule {
        try {
            return vivier.talents().find(typed.strip()).id();
        } catch (UnknownRecord _) {
            return byName(typed);
        }
    }

    private TalentId byName(String typed) throws RefusedByRule {
        SearchWords words = SearchWords.of(typed);
        vivier.findRecords().follow();
        List<FoundRecord.Person> found =
                vivier.findRecords().find(typed, FOUND).stream()
                        .filter(FoundRecord.Person.class::isInstance)
                        .map(FoundRecord.Person.class::cast)
                        .filter(one -> words.matches(SearchWords.searchable(List.of(one.title()))))
                        .toList();
        if (found.size() != 1) {
            throw new RefusedByRule(
                    Message.of(
                            found.isEmpty()
                                    ? "question.refused.nobody"
                                    : "question.refused.several",
                            typed.strip()));
        }
        return found.getFirst().id();
    }

    /** Takes the one that is shown away; it can be put back. */
    public void remove() {
        Question shown = draft.get().question();
        context.tasks()
                .run(
                        () -> {
                            vivier.questions().remove(shown);
                            return shown;
                        },
                        removed -> {
                            begin();
                            context.notices()
                                    .done(
                                            Message.of("question.removed"),
                                            Message.of("home.undo"),
                                            () -> putBack(removed));
                        },
                        context.notices()::failed);
    }

    private void putBack(Question removed) {
        context.tasks()
                .run(
                        () -> {
                            vivier.questions().putBack(removed);
                            return removed;
                        },
                        _ -> context.notices().done(Message.of("question.saved")),
                        context.notices()::failed);
    }

    /** The questions that are looked at. */
    public ObservableList<QuestionRow> rows() {
        return rows;
    }

    /** How many questions there are in all. */
    public int count() {
        return all.get().size();
    }

    /** Whether only those are shown that wait for an answer. */
    public BooleanProperty onlyOpenProperty() {
        return onlyOpen;
    }

    /** The question in the form as it was kept, or an empty one. */
    public ReadOnlyObjectProperty<QuestionRow> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<MissionRow>> missionsProperty() {
        return missions.getReadOnlyProperty();
    }
}
