// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.history;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.document.register.IssuedDocument;
import fr.gouv.numerique.vivier.domain.intake.FormKind;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.shared.FieldOrigins;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.RecordKind;
import fr.gouv.numerique.vivier.domain.shared.RecordName;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.store.Session;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.store.application.SnapshotRepository.Standing;
import fr.gouv.numerique.vivier.store.engine.LogEntry;
import fr.gouv.numerique.vivier.usecase.history.TimelineEntry.Kind;
import fr.gouv.numerique.vivier.usecase.reference.CurrentReference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One history of all that happened to a person, a mission or an application: answers imported, what
 * coordinators did, steps, documents, signatures, what was printed, prepared and handed over.
 */
public final class ReadTimeline {
    private final Store store;
    private final CurrentReference reference;

    public ReadTimeline(Store store, CurrentReference reference) {
        this.store = store;
        this.reference = reference;
    }

    /** Everything that happened to this person or mission, the latest first. */
    public List<TimelineEntry> of(RecordKind kind, long id) {
        return store.read(session -> read(session, kind, id));
    }

    /** Everything that happened to this application, the latest first. */
    public List<TimelineEntry> of(ApplicationId id) {
        return store.read(
                session -> {
                    List<Application> one = session.applications().find(id).stream().toList();
                    List<TimelineEntry> entries = new ArrayList<>();
                    entries.addAll(log(session, work(session, one)));
                    entries.addAll(applications(session, one));
                    return latestFirst(entries, Map.of());
                });
    }

    /** Everything that happened to this document, the latest first. */
    public List<TimelineEntry> of(IssuedDocument document) {
        return store.read(
                session -> {
                    List<TimelineEntry> entries =
                            new ArrayList<>(
                                    log(session, outside(session, Set.of(document.id().value()))));
                    entries.addAll(document(session, document));
                    return latestFirst(entries, Map.of()).stream()
                            .map(entry -> entry.with(Optional.empty()))
                            .toList();
                });
    }

    private List<TimelineEntry> read(Session session, RecordKind kind, long id) {
        List<Application> applications =
                kind == RecordKind.TALENT
                        ? session.applications().of(new TalentId(id))
                        : session.applications().of(new MissionId(id));
        String name = kind == RecordKind.TALENT ? "talent" : "mission";
        List<LogEntry> lines = new ArrayList<>(session.log().of(name, id));
        // What was sent is told by the mailings, with its day.
        lines.removeIf(line -> line.action().equals(ContactTimeline.BEFORE));
        lines.addAll(work(session, applications));
        FormKind form = kind == RecordKind.TALENT ? FormKind.TALENTS : FormKind.MISSIONS;
        List<TimelineEntry> entries = new ArrayList<>(log(session, lines));
        session.importHistory().origins(form, id).answers().stream()
                .map(ReadTimeline::answer)
                .forEach(entries::add);
        entries.addAll(applications(session, applications));
        entries.addAll(new ContactTimeline(session).of(kind, id));
        return latestFirst(entries, names(session, kind, applications));
    }

    /**
     * Of what happened within the same moment the order stays, so that later lines come first. What
     * the history is about is not named on each line.
     *
     * @param names of the applications
     */
    private static List<TimelineEntry> latestFirst(
            List<TimelineEntry> entries, Map<ApplicationId, String> names) {
        return entries.stream()
                .sorted(Comparator.comparing(TimelineEntry::at).reversed())
                .map(entry -> entry.with(entry.about().flatMap(about -> other(about, names))))
                .toList();
    }

    private static Optional<About> other(About about, Map<ApplicationId, String> names) {
        return switch (about) {
            case About.Person _, About.OneMission _ -> Optional.empty();
            case About.OneApplication(var id, _) ->
                    Optional.ofNullable(names.get(id))
                            .map(name -> new About.OneApplication(id, name));
            default -> Optional.of(about);
        };
    }

    /** What was done about these applications that they do not tell themselves. */
    private static List<LogEntry> work(Session session, List<Application> applications) {
        List<LogEntry> lines = new ArrayList<>();
        session
                .log()
                .of("application", applications.stream().map(it -> it.id().value()).toList())
                .stream()
                .filter(line -> !LogActions.isStep(line.action()))
                .forEach(lines::add);
        Set<Long> documents =
                session.documents().idsOf(applications.stream().map(Application::id).toList());
        lines.addAll(outside(session, documents));
        return lines;
    }

    /** What was done with these documents that they do not tell themselves. */
    private static List<LogEntry> outside(Session session, Set<Long> documents) {
        return session.log().of("document", documents).stream()
                .filter(line -> !OWN_WORDS.contains(LogActions.verb(line.action())))
                .toList();
    }

    private static List<TimelineEntry> document(Session session, IssuedDocument document) {
        About.OneDocument about =
                new About.OneDocument(document.application(), document.kind(), document.number());
        return new DocumentEntries(about, session.signing().history(document.id())).of(document);
    }

    /** What a document tells itself of its texts and signatures. */
    private static final Set<String> OWN_WORDS = Set.of("issue", "signature", "attach");

    private List<TimelineEntry> log(Session session, Collection<LogEntry> lines) {
        List<LogEntry> latestFirst =
                lines.stream().sorted(Comparator.comparingLong(LogEntry::id).reversed()).toList();
        return new LogEntries(session, reference.get(), latestFirst).all();
    }

    private static List<TimelineEntry> applications(
            Session session, List<Application> applications) {
        Map<ApplicationId, Standing> standings =
                session.snapshots().standings(applications.stream().map(Application::id).toList());
        List<TimelineEntry> entries = new ArrayList<>();
        for (Application application : applications) {
            entries.addAll(
                    StepEntries.of(
                            application,
                            Optional.ofNullable(standings.get(application.id())),
                            Optional.of(
                                    new About.OneApplication(
                                            application.id(), application.ref()))));
            for (IssuedDocument document : session.documents().of(application.id())) {
                entries.addAll(document(session, document));
            }
        }
        return entries;
    }

    /** In the history of a person an application is named by its mission, and the reverse. */
    private static Map<ApplicationId, String> names(
            Session session, RecordKind kind, List<Application> applications) {
        boolean ofTalent = kind == RecordKind.TALENT;
        Map<Long, RecordName> names =
                ofTalent
                        ? session.missions()
                                .names(
                                        applications.stream()
                                                .map(it -> it.mission().value())
                                                .toList())
                        : session.talents()
                                .names(
                                        applications.stream()
                                                .map(it -> it.talent().value())
                                                .toList());
        return applications.stream()
                .collect(
                        Collectors.toMap(
                                Application::id,
                                it ->
                                        names.getOrDefault(
                                                        ofTalent
                                                                ? it.mission().value()
                                                                : it.talent().value(),
                                                        new RecordName(it.ref(), it.ref()))
                                                .label()));
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
                List.of(),
                "",
                "",
                Optional.empty(),
                new WayBack.None());
    }
}
