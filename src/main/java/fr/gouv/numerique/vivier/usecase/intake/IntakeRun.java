// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.intake;

import fr.gouv.numerique.vivier.domain.intake.FieldConflict;
import fr.gouv.numerique.vivier.domain.intake.FormKind;
import fr.gouv.numerique.vivier.domain.intake.RecordChange;
import fr.gouv.numerique.vivier.domain.intake.RecordState;
import fr.gouv.numerique.vivier.domain.intake.RowAnswer;
import fr.gouv.numerique.vivier.domain.intake.RowIssue;
import fr.gouv.numerique.vivier.domain.intake.RowOutcome;
import fr.gouv.numerique.vivier.domain.intake.RowStatus;
import fr.gouv.numerique.vivier.domain.intake.SeenAnswer;
import fr.gouv.numerique.vivier.domain.intake.Taking;
import fr.gouv.numerique.vivier.store.Session;
import fr.gouv.numerique.vivier.store.intake.ChangeRepository;
import fr.gouv.numerique.vivier.store.intake.ImportRepository;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One import inside its transaction. Answers are taken in groups: what is known is read once per
 * group, what is new is written once per group.
 *
 * @param <R> talents or missions
 */
final class IntakeRun<R> {
    /** Each group costs a dozen statements, and its answers have to stay in memory. */
    private static final int GROUP = 2_000;

    private final Session session;
    private final long importId;
    private final FormKind form;
    private final IntakeTarget<R> target;
    private final List<RowAnswer> waiting = new ArrayList<>();
    private final List<RowOutcome> outcomes = new ArrayList<>();
    private int issues;

    IntakeRun(Session session, long importId, FormKind form, IntakeTarget<R> target) {
        this.session = session;
        this.importId = importId;
        this.form = form;
        this.target = target;
    }

    void add(RowAnswer answer) {
        waiting.add(answer);
        if (waiting.size() >= GROUP) {
            flush();
        }
    }

    /** Takes what is left and gives every row's outcome. */
    List<RowOutcome> finish() {
        flush();
        return outcomes;
    }

    private void flush() {
        Group group = new Group();
        for (RowAnswer answer : waiting) {
            outcomes.add(group.take(answer));
        }
        group.write();
        waiting.clear();
    }

    /** The records of one group as they stand after each of its answers. */
    private final class Group {
        private final Map<String, Long> ids = new HashMap<>();
        private final Map<Long, R> known = new HashMap<>();
        private final Map<Long, List<SeenAnswer>> seen = new HashMap<>();
        private final Map<Long, R> created = new LinkedHashMap<>();
        private final Map<Long, R> updated = new LinkedHashMap<>();
        private final List<ImportRepository.Row> rows = new ArrayList<>();
        private final List<RowIssue> found = new ArrayList<>();
        private final List<Changed> changes = new ArrayList<>();

        Group() {
            List<RowAnswer> taken =
                    waiting.stream()
                            .filter(a -> !a.isRefused() && a.taking() == Taking.TAKEN)
                            .toList();
            target.known(session, taken)
                    .forEach(
                            (key, record) -> {
                                ids.put(key, target.id(record));
                                known.put(target.id(record), record);
                            });
            seen.putAll(session.imports().seen(known.keySet()));
        }

        RowOutcome take(RowAnswer answer) {
            String hash = answer.contentHash(form);
            if (answer.taking() != Taking.TAKEN) {
                return outcome(answer, RowStatus.LEFT_OUT, OptionalLong.empty(), hash);
            }
            if (answer.isRefused()) {
                return outcome(answer, RowStatus.REFUSED, OptionalLong.empty(), hash);
            }
            R record = find(answer);
            if (record == null) {
                R fresh = target.create(session, answer);
                target.keys(answer).forEach(key -> ids.putIfAbsent(key, target.id(fresh)));
                known.put(target.id(fresh), fresh);
                created.put(target.id(fresh), fresh);
                return outcome(answer, RowStatus.CREATED, OptionalLong.of(target.id(fresh)), hash);
            }
            OptionalLong id = OptionalLong.of(target.id(record));
            if (!isRemembered(id, hash)) {
                target.answered(record, answer);
            }
            List<SeenAnswer> before = seen.getOrDefault(target.id(record), List.of());
            if (SeenAnswer.isOld(before, hash, answer.answeredAt())) {
                return outcome(answer, RowStatus.UNCHANGED, id, hash);
            }
            RecordState state = target.state(record);
            List<FieldConflict> conflicts = FieldConflict.of(state, answer);
            Optional<R> merged = target.merge(record, answer);
            if (merged.isEmpty()) {
                return outcome(answer, RowStatus.UNCHANGED, id, hash, conflicts);
            }
            changes.add(
                    new Changed(
                            answer.row(),
                            id.getAsLong(),
                            RecordChange.between(state, target.state(merged.get()))));
            known.put(id.getAsLong(), merged.get());
            if (created.containsKey(id.getAsLong())) {
                created.put(id.getAsLong(), merged.get());
            } else {
                updated.put(id.getAsLong(), merged.get());
            }
            return outcome(answer, RowStatus.UPDATED, id, hash, conflicts);
        }

        private @Nullable R find(RowAnswer answer) {
            for (String key : target.keys(answer)) {
                Long id = ids.get(key);
                if (id != null) {
                    return known.get(id);
                }
            }
            return null;
        }

        private RowOutcome outcome(
                RowAnswer answer, RowStatus status, OptionalLong record, String hash) {
            return outcome(answer, status, record, hash, List.of());
        }

        private RowOutcome outcome(
                RowAnswer answer,
                RowStatus status,
                OptionalLong record,
                String hash,
                List<FieldConflict> conflicts) {
            RowOutcome outcome =
                    new RowOutcome(
                            answer.row(),
                            status,
                            target.label(answer),
                            record,
                            answer.issues(),
                            conflicts,
                            List.of());
            if (status == RowStatus.UNCHANGED && isRemembered(record, hash)) {
                return outcome;
            }
            rows.add(
                    new ImportRepository.Row(
                            answer.row(), status, record, hash, answer.answeredAt()));
            found.addAll(answer.issues());
            record.ifPresent(
                    id ->
                            seen.computeIfAbsent(id, _ -> new ArrayList<>())
                                    .add(new SeenAnswer(hash, answer.answeredAt())));
            return outcome;
        }

        /** Exports hold all earlier answers again: each is remembered once. */
        private boolean isRemembered(OptionalLong record, String hash) {
            return seen.getOrDefault(record.orElseThrow(), List.of()).stream()
                    .anyMatch(known -> known.contentHash().equals(hash));
        }

        void write() {
            target.insert(session, List.copyOf(created.values()));
            target.update(session, List.copyOf(updated.values()));
            session.imports().add(importId, rows, found, issues);
            issues += found.size();
            target.written(session);
            session.changes().add(importId, changes.stream().map(this::remembered).toList());
        }

        private ChangeRepository.Change remembered(Changed changed) {
            R before = updated.get(changed.record());
            return new ChangeRepository.Change(
                    changed.row(),
                    changed.record(),
                    before == null ? 0 : target.version(before) + 1,
                    changed.change());
        }
    }

    /** What one row changed of a record that was known. */
    private record Changed(int row, long record, RecordChange change) {}
}
