// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.history;

import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.shared.TextKey;
import fr.gouv.numerique.vivier.store.Session;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.store.engine.LogEntry;
import fr.gouv.numerique.vivier.store.engine.LogQuery;
import fr.gouv.numerique.vivier.usecase.reference.CurrentReference;
import fr.gouv.numerique.vivier.usecase.search.FindRecords;
import fr.gouv.numerique.vivier.usecase.search.FoundRecord;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All that was done with a store, the newest first, page by page. */
public final class ReadJournal {
    /** Lines that are read at once. */
    public static final int PAGE = 100;

    /** No more records of each kind are followed for one text. */
    private static final int MOST_RECORDS = 300;

    private final Store store;
    private final CurrentReference reference;
    private final FindRecords records;

    public ReadJournal(Store store, CurrentReference reference, FindRecords records) {
        this.store = store;
        this.reference = reference;
        this.records = records;
    }

    /**
     * Some of what was done.
     *
     * @param entries the newest first
     * @param next where the next page begins; nothing after the last
     */
    public record Page(List<TimelineEntry> entries, Optional<Long> next) {
        public Page {
            entries = List.copyOf(entries);
        }
    }

    /** The newest page. */
    public Page newest(JournalFilter filter) {
        return page(filter, Long.MAX_VALUE);
    }

    /** The page that begins where another ended. */
    public Page page(JournalFilter filter, long from) {
        LogQuery wanted =
                new LogQuery(
                        filter.kind().map(LogActions::of),
                        filter.by(),
                        filter.text().isBlank()
                                ? Optional.empty()
                                : Optional.of(named(filter.text())),
                        from);
        return store.read(
                session -> {
                    List<LogEntry> lines = session.log().page(wanted, PAGE);
                    return new Page(
                            new LogEntries(session, reference.get(), lines).all(),
                            lines.size() < PAGE
                                    ? Optional.empty()
                                    : Optional.of(lines.getLast().id()));
                });
    }

    /** The records that are called so. */
    private Set<Long> named(String text) {
        records.follow();
        List<FoundRecord> found = records.find(text, MOST_RECORDS);
        return store.read(
                session -> {
                    Set<Long> ids = new HashSet<>();
                    Set<ApplicationId> papers = new HashSet<>();
                    for (FoundRecord one : found) {
                        switch (one) {
                            case FoundRecord.Person it -> ids.add(it.id().value());
                            case FoundRecord.OneMission it -> ids.add(it.id().value());
                            case FoundRecord.OneApplication it -> ids.add(it.id().value());
                            case FoundRecord.OneDocument it -> papers.add(it.application());
                        }
                    }
                    ids.addAll(session.documents().idsOf(papers));
                    ids.addAll(imports(session, text));
                    return ids;
                });
    }

    private static List<Long> imports(Session session, String text) {
        String key = TextKey.of(text);
        return session.imports().all().stream()
                .filter(run -> TextKey.of(run.fileName()).contains(key))
                .map(run -> run.id())
                .toList();
    }

    /** Everybody who ever did something, in the order of the alphabet. */
    public List<String> people() {
        return store.read(session -> session.log().actors());
    }

    /**
     * The last thing that whoever is at work did since this moment and did not take back. What
     * changed nothing of the store, and what took something else back, is passed over.
     */
    public Optional<TimelineEntry> lastOwn(Instant since) {
        return store.read(
                session -> {
                    LogQuery own =
                            new LogQuery(
                                    Optional.empty(),
                                    Optional.of(session.actor()),
                                    Optional.empty(),
                                    Long.MAX_VALUE);
                    List<LogEntry> lines = session.log().page(own, PAGE);
                    LogEntries entries = new LogEntries(session, reference.get(), lines);
                    return lines.stream()
                            .takeWhile(line -> !line.at().isBefore(since))
                            .filter(entries::isDeed)
                            .map(entries::entry)
                            .filter(TimelineEntry::canBeTried)
                            .findFirst();
                });
    }
}
