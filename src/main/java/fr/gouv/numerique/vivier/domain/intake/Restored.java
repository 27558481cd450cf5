// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import fr.gouv.numerique.vivier.domain.intake.RecordChange.FieldChange;
import fr.gouv.numerique.vivier.domain.shared.ExtraAnswer;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.FieldEdit;
import fr.gouv.numerique.vivier.domain.shared.FieldText;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A record as it was before an import, but for what somebody changed since.
 *
 * @param state the record after that
 * @param kept fields that stay as they are, because somebody set them since
 * @param changed whether anything goes back
 */
public record Restored(RecordState state, List<Field<?>> kept, boolean changed) {

    public Restored {
        kept = List.copyOf(kept);
    }

    /**
     * Takes changes back.
     *
     * @param current the record as it is
     * @param changes those of one import, in the order in which they were made; no later import
     *     changed the record
     */
    public static Restored of(RecordState current, List<RecordChange> changes) {
        Work work = new Work(current);
        for (RecordChange change : changes.reversed()) {
            work.takeBack(change);
        }
        return work.result();
    }

    private static final class Work {
        private FieldValues values;
        private final Map<Field<?>, FieldEdit> edits;
        private List<ExtraAnswer> extras;
        private Optional<Instant> answeredAt;
        private final List<Field<?>> kept = new ArrayList<>();
        private boolean changed;

        Work(RecordState current) {
            values = current.values();
            edits = new LinkedHashMap<>(current.edits());
            extras = current.extras();
            answeredAt = current.answeredAt();
        }

        void takeBack(RecordChange change) {
            for (FieldChange field : change.fields()) {
                if (isAsLeft(field)) {
                    putBack(field);
                } else {
                    keep(field, change);
                }
            }
            if (change.extras().isPresent() && change.extrasAfter() == RecordChange.mark(extras)) {
                extras = change.extras().get();
                changed = true;
            }
            answeredAt = change.answeredAt();
        }

        private boolean isAsLeft(FieldChange change) {
            Optional<FieldEdit> now = Optional.ofNullable(edits.get(change.field()));
            boolean sameHand =
                    now.isPresent()
                            ? change.edit().filter(now.get()::isSameAct).isPresent()
                            : change.edit().isEmpty();
            return sameHand && RecordChange.mark(change.field(), values) == change.after();
        }

        private void putBack(FieldChange change) {
            values = FieldText.read(values, change.field(), change.before());
            edits.remove(change.field());
            change.edit().ifPresent(edit -> edits.put(change.field(), edit));
            changed = true;
        }

        /** What was set by hand since holds; beside it stands what the form said before. */
        private void keep(FieldChange change, RecordChange row) {
            if (!kept.contains(change.field())) {
                kept.add(change.field());
            }
            FieldEdit now = edits.get(change.field());
            if (now != null) {
                Optional<String> before =
                        change.edit().isPresent()
                                ? change.edit().get().formValue()
                                : Optional.of(change.before()).filter(text -> !text.isEmpty());
                edits.put(change.field(), now.withFormValue(before, row.answeredAt()).settled());
            }
        }

        Restored result() {
            return new Restored(new RecordState(values, edits, extras, answeredAt), kept, changed);
        }
    }
}
