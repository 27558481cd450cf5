// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.intake;

import fr.gouv.numerique.vivier.domain.intake.FormKind;
import fr.gouv.numerique.vivier.domain.intake.ImportDetails;
import fr.gouv.numerique.vivier.domain.intake.ImportRun;
import fr.gouv.numerique.vivier.domain.intake.KeptRecord;
import fr.gouv.numerique.vivier.domain.intake.PastRow;
import fr.gouv.numerique.vivier.domain.intake.UndoReport;
import fr.gouv.numerique.vivier.domain.shared.RecordName;
import fr.gouv.numerique.vivier.store.Session;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.store.intake.HistoryRepository;
import fr.gouv.numerique.vivier.usecase.UnknownRecord;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks imports up that were made: how, what became of each row, and what undoing one left. */
public final class ImportHistory {
    private final Store store;

    public ImportHistory(Store store) {
        this.store = store;
    }

    /** Every import made so far, the latest first. */
    public List<ImportRun> all() {
        return store.read(session -> session.imports().all());
    }

    /** How an import was made. */
    public ImportDetails details(long id) throws UnknownRecord {
        ImportRun run = find(id);
        return store.read(
                session -> {
                    HistoryRepository history = session.importHistory();
                    HistoryRepository.Choices choices = history.choices(id);
                    List<KeptRecord> kept = session.changes().kept(id);
                    Map<Long, RecordName> names =
                            names(
                                    session,
                                    run.form(),
                                    kept.stream().map(KeptRecord::recordId).toList());
                    return new ImportDetails(
                            run,
                            choices.formName(),
                            choices.onlyFinished(),
                            choices.corrections(),
                            history.took(id),
                            history.questions(id, run.form()),
                            kept.stream()
                                    .map(
                                            record -> {
                                                RecordName named =
                                                        names.getOrDefault(
                                                                record.recordId(), RecordName.GONE);
                                                return new UndoReport.Left(
                                                        record, named.ref(), named.label());
                                            })
                                    .toList());
                });
    }

    /**
     * The rows that were remembered, in the order of the file. Rows that said nothing that was not
     * imported before are counted and not remembered.
     */
    public List<PastRow> rows(long id) throws UnknownRecord {
        ImportRun run = find(id);
        return store.read(
                session -> {
                    List<HistoryRepository.Row> rows = session.importHistory().rows(id);
                    Set<Long> records = new HashSet<>();
                    rows.forEach(row -> row.recordId().ifPresent(records::add));
                    Map<Long, RecordName> names = names(session, run.form(), records);
                    return rows.stream().map(row -> row(row, names)).toList();
                });
    }

    private ImportRun find(long id) throws UnknownRecord {
        return store.read(session -> session.imports().find(id))
                .orElseThrow(() -> new UnknownRecord("import", Long.toString(id)));
    }

    private static PastRow row(HistoryRepository.Row row, Map<Long, RecordName> names) {
        RecordName named =
                row.recordId().isPresent()
                        ? names.getOrDefault(row.recordId().getAsLong(), RecordName.GONE)
                        : RecordName.GONE;
        return new PastRow(
                row.number(),
                row.status(),
                row.recordId(),
                named.ref(),
                named.label(),
                row.issues());
    }

    private static Map<Long, RecordName> names(
            Session session, FormKind form, Collection<Long> records) {
        return form == FormKind.TALENTS
                ? session.talents().names(records)
                : session.missions().names(records);
    }
}
