// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.history;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.shared.RecordName;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.store.Session;
import fr.gouv.numerique.vivier.store.document.DocumentTitle;
import fr.gouv.numerique.vivier.store.engine.LogEntry;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the records are called that lines of the log are about, read at once for all of them. A
 * record that is not there any more has no name.
 */
record Names(
        Map<Long, RecordName> talents,
        Map<Long, RecordName> missions,
        Map<Long, Application> applications,
        Map<Long, DocumentTitle> documents,
        Map<Long, String> files) {

    static Names of(Session session, Collection<LogEntry> lines) {
        Map<Long, Application> applications =
                session
                        .applications()
                        .findAll(
                                ids(lines, "application").stream().map(ApplicationId::new).toList())
                        .stream()
                        .collect(Collectors.toMap(it -> it.id().value(), Function.identity()));
        Set<Long> talents = new HashSet<>(ids(lines, "talent"));
        Set<Long> missions = new HashSet<>(ids(lines, "mission"));
        applications
                .values()
                .forEach(
                        it -> {
                            talents.add(it.talent().value());
                            missions.add(it.mission().value());
                        });
        return new Names(
                session.talents().names(talents),
                session.missions().names(missions),
                applications,
                session.documents().titles(ids(lines, "document")),
                files(session, lines));
    }

    private static Set<Long> ids(Collection<LogEntry> lines, String kind) {
        return lines.stream()
                .filter(line -> line.kind().equals(kind))
                .map(LogEntry::record)
                .collect(Collectors.toSet());
    }

    private static Map<Long, String> files(Session session, Collection<LogEntry> lines) {
        boolean none =
                lines.stream().noneMatch(it -> LogActions.thing(it.action()).equals("import"));
        return none
                ? Map.of()
                : session.imports().all().stream()
                        .collect(Collectors.toMap(it -> it.id(), it -> it.fileName()));
    }

    /** What this line is about, if it is still there. */
    Optional<About> about(LogEntry line) {
        long id = line.record();
        return switch (LogActions.thing(line.action())) {
            case "import" ->
                    Optional.ofNullable(files.get(id)).map(file -> new About.OneImport(id, file));
            case "settings" -> Optional.of(new About.Settings());
            case "reference" -> Optional.of(new About.OneList(line.detail().split("=", 2)[0]));
            case "template" -> Optional.of(new About.Templates());
            case "text" -> Optional.of(new About.DocumentTexts());
            default -> record(line.kind(), id);
        };
    }

    private Optional<About> record(String kind, long id) {
        return switch (kind) {
            case "talent" ->
                    Optional.ofNullable(talents.get(id))
                            .map(it -> new About.Person(new TalentId(id), it.label()));
            case "mission" ->
                    Optional.ofNullable(missions.get(id))
                            .map(it -> new About.OneMission(new MissionId(id), it.label()));
            case "application" ->
                    Optional.ofNullable(applications.get(id))
                            .map(it -> new About.OneApplication(it.id(), label(it)));
            case "document" ->
                    Optional.ofNullable(documents.get(id))
                            .map(
                                    it ->
                                            new About.OneDocument(
                                                    it.application(), it.kind(), it.number()));
            default -> Optional.empty();
        };
    }

    private String label(Application application) {
        return talents.getOrDefault(application.talent().value(), RecordName.GONE).label()
                + " → "
                + missions.getOrDefault(application.mission().value(), RecordName.GONE).label();
    }
}
