// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.document;

import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.document.overview.Contradictions;
import fr.gouv.numerique.vivier.domain.document.overview.DocumentLine;
import fr.gouv.numerique.vivier.domain.document.overview.RegisterEntry;
import fr.gouv.numerique.vivier.store.Session;
import fr.gouv.numerique.vivier.store.Store;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Reads the register of documents: where each stands, which are late, what does not fit. */
public final class ReadRegister {
    private final Store store;
    private final Clock clock;

    public ReadRegister(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Every document, the newest first; before them what should exist and does not: agreements of
     * missions that go on without.
     */
    public List<RegisterRow> all() {
        return store.read(this::rows);
    }

    private List<RegisterRow> rows(Session session) {
        LocalDate today = LocalDate.now(clock);
        int days = session.settings().readDocuments().signatureDays();
        List<DocumentLine> lines = new ArrayList<>(session.register().runningWithoutAgreement());
        lines.addAll(session.register().documents());
        Map<ApplicationId, List<DocumentLine>> byApplication =
                lines.stream().collect(Collectors.groupingBy(line -> line.about().application()));
        return lines.stream()
                .map(
                        line ->
                                RegisterRow.of(
                                        new RegisterEntry(
                                                line,
                                                line.isLate(today, days),
                                                Contradictions.of(
                                                        line,
                                                        Objects.requireNonNull(
                                                                byApplication.get(
                                                                        line.about()
                                                                                .application())),
                                                        today))))
                .toList();
    }
}
