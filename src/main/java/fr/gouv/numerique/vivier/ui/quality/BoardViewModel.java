// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.quality;

import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.quality.Draft;
import fr.gouv.numerique.vivier.domain.quality.Finding;
import fr.gouv.numerique.vivier.domain.quality.Rule;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.RecordKind;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.ui.base.Destination;
import fr.gouv.numerique.vivier.ui.base.Reading;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.usecase.WorkMonitor;
import fr.gouv.numerique.vivier.usecase.quality.Board;
import fr.gouv.numerique.vivier.usecase.quality.Doubtful;
import fr.gouv.numerique.vivier.usecase.quality.PrepareMessages;
import fr.gouv.numerique.vivier.usecase.quality.ReadBoard;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What is missing or doubtful: by rule, by record, and what can be done about it. */
public final class BoardViewModel {
    private final ReadBoard read;
    private final PrepareMessages messages;
    private final UiContext context;
    private final Reading<Board> reading;
    private final ReadOnlyObjectWrapper<Optional<Board>> board =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper("");
    private final ObjectProperty<Optional<Rule>> rule =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Doubtful>> selected =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<Doubtful> shown = FXCollections.observableArrayList();
    private volatile int size;

    public BoardViewModel(ReadBoard read, PrepareMessages messages, UiContext context) {
        this.read = read;
        this.messages = messages;
        this.context = context;
        reading = new Reading<>(context, this::readAll, this::progress, this::show);
        rule.subscribe(this::filter);
    }

    /** Looks at all records again; what is shown stays until then. */
    public void refresh() {
        if (board.get().isEmpty()) {
            state.set(context.texts().get("quality.reading"));
        }
        reading.again();
    }

    /** Gives up looking: nobody watches. */
    public void stop() {
        reading.stop();
    }

    private Board readAll(WorkMonitor monitor) {
        size = read.size();
        return read.read(monitor);
    }

    private void progress(long looked) {
        state.set(context.texts().get("quality.progress", looked, size));
    }

    private void show(Board now) {
        board.set(Optional.of(now));
        state.set(context.texts().get("quality.count", now.records().size(), now.checked()));
        if (rule.get().isPresent() && !now.counts().containsKey(rule.get().get())) {
            rule.set(Optional.empty());
        }
        filter();
    }

    /** Whoever was chosen stays chosen, as the record is now. */
    private void filter() {
        Optional<Doubtful> before = selected.get();
        List<Doubtful> records = board.get().map(Board::records).orElse(List.of());
        shown.setAll(
                rule.get()
                        .map(wanted -> records.stream().filter(it -> it.breaks(wanted)).toList())
                        .orElse(records));
        selected.set(
                before.flatMap(
                        was ->
                                shown.stream()
                                        .filter(
                                                it ->
                                                        it.kind() == was.kind()
                                                                && it.id() == was.id())
                                        .findFirst()));
    }

    /** Goes to the field to mend, ready to be edited. */
    public void mend(Doubtful doubtful, Finding finding) {
        context.navigator()
                .goTo(
                        doubtful.kind() == RecordKind.TALENT
                                ? new Destination.TalentField(
                                        new TalentId(doubtful.id()), finding.mendAt())
                                : new Destination.MissionField(
                                        new MissionId(doubtful.id()), finding.mendAt()));
    }

    /** Goes to the answers that the field's list does not know. */
    public void teach(Finding finding) {
        context.navigator().goTo(new Destination.UnknownAnswers(finding.mendAt().list()));
    }

    public void open(Doubtful doubtful) {
        context.navigator()
                .goTo(
                        doubtful.kind() == RecordKind.TALENT
                                ? new Destination.OneTalent(new TalentId(doubtful.id()))
                                : new Destination.OneMission(new MissionId(doubtful.id())));
    }

    /** Opens the message in the mail program; one that is too long for that as a file. */
    public void write(Doubtful doubtful) {
        context.tasks()
                .run(
                        () -> {
                            Draft draft = messages.draft(doubtful);
                            return messages.link(draft);
                        },
                        link ->
                                link.ifPresentOrElse(
                                        it -> write(doubtful, it), () -> save(doubtful)),
                        context.notices()::failed);
    }

    private void write(Doubtful doubtful, URI link) {
        if (context.dialogs().openMail(link)) {
            context.tasks()
                    .run(
                            () -> {
                                messages.noted(List.of(doubtful));
                                return doubtful;
                            },
                            _ -> context.notices().done(Message.of("quality.opened")),
                            context.notices()::failed);
        }
    }

    /** Writes the message to a file and opens that. */
    public void save(Doubtful doubtful) {
        Optional<Path> target =
                context.dialogs()
                        .save(
                                context.texts().get("quality.save.title"),
                                PrepareMessages.fileName(doubtful));
        target.ifPresent(
                file ->
                        context.tasks()
                                .run(
                                        () -> {
                                            messages.save(doubtful, file);
                                            return file;
                                        },
                                        saved -> {
                                            context.notices().done(Message.of("quality.saved"));
                                            context.dialogs().openInSystem(saved);
                                        },
                                        context.notices()::failed));
    }

    /** Goes to the records that may be the same person. */
    public void openDuplicates() {
        context.navigator().goTo(new Destination.Duplicates());
    }

    /** Those shown to whom a message can be written. */
    public List<Doubtful> writable() {
        return shown.stream().filter(Doubtful::canBeWritten).toList();
    }

    /** Nothing until all was looked at for the first time. */
    public ReadOnlyObjectProperty<Optional<Board>> boardProperty() {
        return board.getReadOnlyProperty();
    }

    /** How far the looking is, or how many records have something to mend. */
    public ReadOnlyStringProperty stateProperty() {
        return state.getReadOnlyProperty();
    }

    public ObjectProperty<Optional<Rule>> ruleProperty() {
        return rule;
    }

    public ObjectProperty<Optional<Doubtful>> selectedProperty() {
        return selected;
    }

    public ObservableList<Doubtful> shown() {
        return shown;
    }
}
