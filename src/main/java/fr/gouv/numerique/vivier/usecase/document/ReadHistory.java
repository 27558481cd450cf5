// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.document;

import fr.gouv.numerique.vivier.domain.document.overview.HistoryLine;
import fr.gouv.numerique.vivier.domain.document.overview.HistoryLine.What;
import fr.gouv.numerique.vivier.domain.document.register.IssuedDocument;
import fr.gouv.numerique.vivier.domain.document.register.IssuedRevision;
import fr.gouv.numerique.vivier.domain.document.register.SignatoryRole;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.store.engine.LogEntry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells what happened to a document: its texts from the register, the rest from the log. */
public final class ReadHistory {
    private static final Pattern COPIES = Pattern.compile("copies=(\\d{1,3})");

    /**
     * By the second part of the log's word. Issues are told by the texts themselves, which outlive
     * the log.
     */
    private static final Map<String, What> ACTIONS =
            Map.of(
                    "print",
                    What.PRINTED,
                    "mail",
                    What.MAILED,
                    "calendar",
                    What.CALENDAR,
                    "sign",
                    What.SIGNED,
                    "unsign",
                    What.UNSIGNED,
                    "refuse",
                    What.REFUSED,
                    "attach",
                    What.ATTACHED,
                    "cancel",
                    What.CANCELLED);

    private final Store store;

    public ReadHistory(Store store) {
        this.store = store;
    }

    /** Everything, the newest first. */
    public List<HistoryLine> of(IssuedDocument document) {
        List<LogEntry> log =
                store.read(session -> session.log().of("document", document.id().value()));
        List<HistoryLine> lines = new ArrayList<>();
        document.revisions().forEach(revision -> lines.add(issued(revision)));
        log.stream().flatMap(ReadHistory::line).forEach(lines::add);
        lines.sort(Comparator.comparing(HistoryLine::at).reversed());
        return List.copyOf(lines);
    }

    private static HistoryLine issued(IssuedRevision revision) {
        return new HistoryLine(
                revision.issuedAt(),
                revision.revision() == 1 ? What.ISSUED : What.REVISED,
                revision.issuedBy(),
                revision.revision(),
                Optional.empty());
    }

    private static Stream<HistoryLine> line(LogEntry entry) {
        Matcher copies = COPIES.matcher(entry.detail());
        int number = copies.find() ? Integer.parseInt(copies.group(1)) : 0;
        return Optional.ofNullable(
                        ACTIONS.get(entry.action().substring(entry.action().indexOf('.') + 1)))
                .stream()
                .map(
                        what ->
                                new HistoryLine(
                                        entry.at(),
                                        what,
                                        entry.actor(),
                                        number,
                                        role(entry.detail())));
    }

    private static Optional<SignatoryRole> role(String detail) {
        List<String> words = List.of(detail.toUpperCase(Locale.ROOT).split(" ", -1));
        return Arrays.stream(SignatoryRole.values())
                .filter(role -> words.contains(role.name()))
                .findFirst();
    }
}
