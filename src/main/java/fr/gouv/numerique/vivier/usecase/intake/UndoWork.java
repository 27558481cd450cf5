// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.intake;

import fr.gouv.numerique.vivier.domain.intake.ImportRun;
import fr.gouv.numerique.vivier.domain.intake.KeptRecord;
import fr.gouv.numerique.vivier.domain.intake.KeptRecord.Reason;
import fr.gouv.numerique.vivier.domain.intake.RecordChange;
import fr.gouv.numerique.vivier.domain.intake.Restored;
import fr.gouv.numerique.vivier.domain.intake.UndoReport;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.store.Session;
import fr.gouv.numerique.vivier.store.intake.ChangeRepository.Later;
import fr.gouv.numerique.vivier.store.intake.ChangeRepository.Touched;
import fr.gouv.numerique.vivier.usecase.WorkMonitor;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The undoing of one import inside its transaction, or only what it would do. First go the records
 * that the import made, then those that it changed are put back, in groups.
 *
 * @param <R> talents or missions
 */
final class UndoWork<R> {
    private static final int GROUP = 500;

    private final Session session;
    private final ImportRun run;
    private final UndoTarget<R> target;
    private final ZoneId zone;
    private final boolean writing;
    private final WorkMonitor monitor;
    private final Set<Long> removed = new HashSet<>();
    private final List<UndoReport.Left> left = new ArrayList<>();
    private int restored;
    private int done;

    UndoWork(
            Session session,
            ImportRun run,
            UndoTarget<R> target,
            ZoneId zone,
            boolean writing,
            WorkMonitor monitor) {
        this.session = session;
        this.run = run;
        this.target = target;
        this.zone = zone;
        this.writing = writing;
        this.monitor = monitor;
    }

    UndoReport report() {
        List<Touched> touched = session.changes().touched(run.id());
        inGroups(touched.stream().filter(Touched::created).toList(), true);
        inGroups(touched.stream().filter(each -> !each.created()).toList(), false);
        return new UndoReport(run, removed.size(), restored, left);
    }

    private void inGroups(List<Touched> touched, boolean created) {
        for (int from = 0; from < touched.size(); from += GROUP) {
            monitor.check();
            List<Long> ids =
                    touched.subList(from, Math.min(from + GROUP, touched.size())).stream()
                            .map(Touched::recordId)
                            .toList();
            if (writing) {
                target.lock(session, ids);
            }
            Group group = new Group(ids);
            if (created) {
                group.remove();
            } else {
                group.restore();
            }
            done += ids.size();
            monitor.done(done);
        }
    }

    private final class Group {
        private final Collection<Long> ids;
        private final Map<Long, R> records;
        private final Map<Long, Later> later;

        Group(Collection<Long> ids) {
            this.ids = ids;
            records = target.find(session, ids);
            later = session.changes().later(run.id(), ids);
        }

        void remove() {
            Set<Long> inUse = target.inUse(session, ids);
            Map<Long, Integer> versions = session.changes().versionsMadeByImports(ids);
            List<Long> going = new ArrayList<>();
            for (Long id : ids) {
                R record = records.get(id);
                if (record == null) {
                    keep(id, Reason.GONE, List.of());
                } else if (inUse.contains(id)) {
                    keep(id, Reason.APPLICATION, List.of());
                } else if (later.containsKey(id)) {
                    keepForLater(id);
                } else if (target.version(record) != versions.getOrDefault(id, 0)) {
                    keep(id, Reason.WORKED_ON, List.of());
                } else {
                    going.add(id);
                }
            }
            removed.addAll(going);
            if (writing && !going.isEmpty()) {
                target.delete(session, going);
                session.changes().delete(run.id(), going);
            }
        }

        void restore() {
            Map<Long, List<RecordChange>> changes = session.changes().of(run.id(), run.form(), ids);
            Map<Long, Integer> versions = new LinkedHashMap<>();
            for (Long id : ids) {
                R record = records.get(id);
                List<RecordChange> made = changes.getOrDefault(id, List.of());
                if (record == null) {
                    keep(id, Reason.GONE, List.of());
                } else if (later.containsKey(id)) {
                    keepForLater(id);
                } else if (made.isEmpty()) {
                    keep(id, Reason.NOT_KEPT, List.of());
                } else {
                    restore(id, record, made, versions);
                }
            }
            if (!versions.isEmpty()) {
                session.changes().putBack(run.id(), versions);
            }
        }

        private void restore(
                Long id, R record, List<RecordChange> made, Map<Long, Integer> versions) {
            Restored back = Restored.of(target.state(record), made);
            List<String> fields = back.kept().stream().map(Field::name).toList();
            if (!back.changed()) {
                keep(id, Reason.EDITED, fields);
                return;
            }
            R before = target.with(record, back.state());
            if (!target.key(before).equals(target.key(record))
                    && target.isTaken(session, before, removed)) {
                keep(id, Reason.TAKEN, List.of());
                return;
            }
            restored++;
            if (!fields.isEmpty()) {
                keep(id, Reason.PARTLY, fields);
            }
            if (writing) {
                versions.put(id, target.update(session, before));
            }
        }

        private void keepForLater(Long id) {
            Later other = later.get(id);
            if (other != null) {
                keep(
                        id,
                        Reason.LATER_IMPORT,
                        List.of(
                                other.fileName(),
                                other.importedAt().atZone(zone).toLocalDate().toString()));
            }
        }

        private void keep(Long id, Reason reason, List<String> details) {
            R record = records.get(id);
            left.add(
                    new UndoReport.Left(
                            new KeptRecord(id, reason, details),
                            record == null ? "" : target.ref(record),
                            record == null ? "" : target.label(record)));
        }
    }

    /** Ids of records that keep what the import gave them. */
    static List<Long> kept(UndoReport report) {
        return report.kept().stream().map(each -> each.record().recordId()).toList();
    }
}
