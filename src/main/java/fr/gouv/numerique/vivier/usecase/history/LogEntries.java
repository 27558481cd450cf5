// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.history;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.application.ApplicationEvent;
import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.document.register.DocumentEvent;
import fr.gouv.numerique.vivier.domain.document.register.DocumentId;
import fr.gouv.numerique.vivier.domain.document.register.SignatoryRole;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.store.Session;
import fr.gouv.numerique.vivier.store.application.SnapshotRepository.Standing;
import fr.gouv.numerique.vivier.store.engine.LogEntry;
import fr.gouv.numerique.vivier.store.history.UndoMark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lines of the log as something that happened. Steps and signatures are told by the application and
 * the document themselves, which know day and reason.
 */
final class LogEntries {
    private final Session session;
    private final LogWords words;
    private final LogWays ways;
    private final Names names;
    private final Map<Long, UndoMark> marks;
    private final Map<Long, LogEntry> takenBack;
    private final Map<Long, ApplicationEvent> steps;
    private final Map<ApplicationId, Standing> standings;
    private final List<LogEntry> lines;

    /** Reads once for all these lines what is needed to tell of them. */
    LogEntries(Session session, ReferenceData reference, List<LogEntry> lines) {
        this.session = session;
        this.words = new LogWords(reference);
        this.ways = new LogWays(session, reference);
        this.lines = lines;
        names = Names.of(session, lines);
        marks = session.undo().marks(lines.stream().map(LogEntry::id).toList());
        takenBack = takenBack();
        steps = steps();
        standings = session.snapshots().standings(opened());
    }

    private Map<Long, LogEntry> takenBack() {
        Set<Long> ids =
                lines.stream()
                        .filter(line -> line.action().equals("undo"))
                        .map(line -> Long.parseLong(line.detail()))
                        .collect(Collectors.toSet());
        return session.log().find(ids).stream().collect(Collectors.toMap(LogEntry::id, it -> it));
    }

    private List<ApplicationId> opened() {
        return lines.stream()
                .filter(line -> LogActions.isStep(line.action()))
                .map(line -> new ApplicationId(line.record()))
                .distinct()
                .toList();
    }

    /** Each step has its line: the latest belong together, and so on backwards. */
    private Map<Long, ApplicationEvent> steps() {
        Map<Long, List<LogEntry>> logged =
                session
                        .log()
                        .of("application", opened().stream().map(ApplicationId::value).toList())
                        .reversed()
                        .stream()
                        .filter(line -> LogActions.isStep(line.action()))
                        .collect(Collectors.groupingBy(LogEntry::record));
        Map<Long, ApplicationEvent> events = new HashMap<>();
        logged.forEach(
                (id, all) -> {
                    Application application = names.applications().get(id);
                    List<ApplicationEvent> history =
                            application == null ? List.of() : application.history().reversed();
                    for (int i = 0; i < Math.min(all.size(), history.size()); i++) {
                        events.put(all.get(i).id(), history.get(i));
                    }
                });
        return events;
    }

    /** In the order of the lines. */
    List<TimelineEntry> all() {
        return lines.stream().map(this::entry).toList();
    }

    /** Whether the line is something done anew, not something else taken back. */
    boolean isDeed(LogEntry line) {
        if (line.action().equals("undo")) {
            LogEntry before = takenBack.get(Long.parseLong(line.detail()));
            return before != null && before.action().equals("undo");
        }
        return !LogActions.takesBack(line.action())
                && !MARKS_TAKEN_BACK.matcher(line.detail()).find();
    }

    /** Signatures and documents that count as before. */
    private static final Pattern MARKS_TAKEN_BACK = Pattern.compile(" (UNDONE|REINSTATED)\\b");

    TimelineEntry entry(LogEntry line) {
        Optional<About> about = names.about(line);
        return step(line, about)
                .or(() -> signing(line, about))
                .orElseGet(
                        () ->
                                new TimelineEntry(
                                        line.at(),
                                        LogActions.kind(line.action()),
                                        what(line),
                                        more(line),
                                        "",
                                        line.actor(),
                                        about,
                                        way(line, about)));
    }

    private Optional<TimelineEntry> step(LogEntry line, Optional<About> about) {
        Application application = names.applications().get(line.record());
        ApplicationEvent event = steps.get(line.id());
        return application == null || event == null
                ? Optional.empty()
                : Optional.of(
                        StepEntries.entry(
                                application,
                                event,
                                Optional.ofNullable(standings.get(application.id())),
                                about));
    }

    /** « AT-2020-0001 v1 SIGNED AGENT ». */
    private Optional<TimelineEntry> signing(LogEntry line, Optional<About> about) {
        String[] parts = line.detail().split(" ", -1);
        if (!line.action().endsWith(".signature")
                || parts.length < 3
                || !(about.orElse(null) instanceof About.OneDocument document)) {
            return Optional.empty();
        }
        DocumentEvent event =
                new DocumentEvent(
                        Integer.parseInt(parts[1].substring(1)),
                        DocumentEvent.What.valueOf(parts[2]),
                        parts.length > 3
                                ? Optional.of(SignatoryRole.valueOf(parts[3]))
                                : Optional.empty(),
                        Optional.empty(),
                        "",
                        line.actor(),
                        line.at());
        return Optional.of(new DocumentEntries(document, history(line)).entry(event));
    }

    private List<DocumentEvent> history(LogEntry line) {
        return session.signing().history(new DocumentId(line.record()));
    }

    private Message what(LogEntry line) {
        if (line.action().equals("undo")) {
            LogEntry before = takenBack.get(Long.parseLong(line.detail()));
            if (before == null) {
                return Message.of("history.undone");
            }
            return before.action().equals("undo")
                    ? Message.of("history.putAgain")
                    : Message.of("history.tookBack", words.of(before));
        }
        return words.of(line);
    }

    private List<Message> more(LogEntry line) {
        List<Message> more = new ArrayList<>();
        Optional.ofNullable(marks.get(line.id()))
                .filter(mark -> mark.size() > 1)
                .ifPresent(mark -> more.add(Message.of("history.many", mark.size())));
        return more;
    }

    private WayBack way(LogEntry line, Optional<About> about) {
        UndoMark mark = marks.get(line.id());
        if (mark != null) {
            return mark.undone() ? new WayBack.Done() : new WayBack.Action(mark.group());
        }
        if (about.orElse(null) instanceof About.OneDocument document
                && line.action().endsWith(".issue")) {
            return new DocumentEntries(document, history(line)).issue();
        }
        return ways.of(line, about);
    }
}
