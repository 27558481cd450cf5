// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.history;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.application.ApplicationEvent;
import fr.gouv.numerique.vivier.domain.document.register.IssuedDocument;
import fr.gouv.numerique.vivier.domain.document.register.IssuedRevision;
import fr.gouv.numerique.vivier.domain.intake.FormKind;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.shared.FieldOrigins;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.RecordKind;
import fr.gouv.numerique.vivier.domain.shared.RecordName;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.store.Session;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.store.engine.LogEntry;
import fr.gouv.numerique.vivier.store.history.UndoStep;
import fr.gouv.numerique.vivier.usecase.history.TimelineEntry.Kind;
import fr.gouv.numerique.vivier.usecase.reference.CurrentReference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One history of all that happened to a person or a mission: answers imported, what coordinators
 * did, applications and their documents.
 */
public final class ReadTimeline {
    private final Store store;
    private final CurrentReference reference;

    public ReadTimeline(Store store, CurrentReference reference) {
        this.store = store;
        this.reference = reference;
    }

    /** Everything that happened to this record, the latest first. */
    public List<TimelineEntry> of(RecordKind kind, long id) {
        return store.read(session -> read(session, kind, id));
    }

    private List<TimelineEntry> read(Session session, RecordKind kind, long id) {
        List<TimelineEntry> entries = new ArrayList<>(log(session, kind, id));
        FormKind form = kind == RecordKind.TALENT ? FormKind.TALENTS : FormKind.MISSIONS;
        session.importHistory().origins(form, id).answers().stream()
                .map(ReadTimeline::answer)
                .forEach(entries::add);
        List<Application> applications =
                kind == RecordKind.TALENT
                        ? session.applications().of(new TalentId(id))
                        : session.applications().of(new MissionId(id));
        for (Application application : applications) {
            RecordName with = with(session, kind, application);
            application.history().stream()
                    .map(event -> event(application, with, event))
                    .forEach(entries::add);
            for (IssuedDocument document : session.documents().of(application.id())) {
                document.revisions().stream()
                        .map(revision -> document(application, document, revision))
                        .forEach(entries::add);
            }
        }
        entries.addAll(new ContactTimeline(session).of(kind, id));
        entries.sort(Comparator.comparing(TimelineEntry::at).reversed());
        return List.copyOf(entries);
    }

    private List<TimelineEntry> log(Session session, RecordKind kind, long id) {
        LogWords words = new LogWords(reference.get());
        Map<Long, UndoStep> steps =
                session.undo().of(kind, id).stream()
                        .collect(Collectors.toMap(UndoStep::line, Function.identity()));
        List<TimelineEntry> entries = new ArrayList<>();
        String name = kind == RecordKind.TALENT ? "talent" : "mission";
        // Of lines written within the same moment the later one comes first.
        for (LogEntry line : session.log().of(name, id).reversed()) {
            if (line.action().equals(ContactTimeline.BEFORE)) {
                continue;
            }
            LogWords.Sentence sentence = words.of(kind, line);
            Optional<UndoStep> step = Optional.ofNullable(steps.get(line.id()));
            entries.add(
                    new TimelineEntry(
                            line.at(),
                            sentence.kind(),
                            sentence.words(),
                            "",
                            line.actor(),
                            step.filter(it -> !it.undone()).map(UndoStep::group),
                            step.filter(UndoStep::undone).isPresent(),
                            Optional.empty()));
        }
        return entries;
    }

    private static TimelineEntry answer(FieldOrigins.Answer answer) {
        boolean made = answer.brought() instanceof FieldOrigins.Brought.All;
        return new TimelineEntry(
                answer.importedAt(),
                Kind.IMPORTS,
                Message.of(
                        made ? "history.imported" : "history.updated",
                        answer.source().file(),
                        Integer.toString(answer.source().row())),
                "",
                "",
                Optional.empty(),
                false,
                Optional.empty());
    }

    private static RecordName with(Session session, RecordKind kind, Application application) {
        RecordName unknown = new RecordName(application.ref(), "");
        long talent = application.talent().value();
        long mission = application.mission().value();
        return kind == RecordKind.TALENT
                ? session.missions().names(Set.of(mission)).getOrDefault(mission, unknown)
                : session.talents().names(Set.of(talent)).getOrDefault(talent, unknown);
    }

    private static TimelineEntry event(
            Application application, RecordName with, ApplicationEvent event) {
        return new TimelineEntry(
                event.recordedAt(),
                Kind.APPLICATIONS,
                Message.of(
                        "history.step",
                        Message.of("application.step." + event.to()),
                        with.label(),
                        event.on()),
                event.note(),
                event.recordedBy(),
                Optional.empty(),
                false,
                Optional.of(application.id()));
    }

    private static TimelineEntry document(
            Application application, IssuedDocument document, IssuedRevision revision) {
        return new TimelineEntry(
                revision.issuedAt(),
                Kind.DOCUMENTS,
                Message.of(
                        revision.revision() == 1 ? "history.issued" : "history.revised",
                        document.number()),
                revision.reason(),
                revision.issuedBy(),
                Optional.empty(),
                false,
                Optional.of(application.id()));
    }
}
