// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.intake;

import fr.gouv.numerique.vivier.domain.identity.Merge;
import fr.gouv.numerique.vivier.domain.intake.RowAnswer;
import fr.gouv.numerique.vivier.domain.intake.TalentMerge;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.store.Session;
import fr.gouv.numerique.vivier.store.identity.BelongingsRepository.ImportedRow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Answers of people whose record was made of two. Besides the record, each answer also goes into
 * the part that it would have gone into without the merge: so a merge can be taken back weeks and
 * imports later, and each part has what its own address said.
 */
final class MergedAnswers {
    private final TalentMerge rule;
    private final long importId;
    private final Map<TalentId, List<Merge>> merges = new LinkedHashMap<>();
    private final Map<Long, List<ImportedRow>> rows = new HashMap<>();
    private final Set<Long> changed = new HashSet<>();

    MergedAnswers(TalentMerge rule, long importId) {
        this.rule = rule;
        this.importId = importId;
    }

    /** Reads the merges that these records came out of, and those before. */
    void load(Session session, Collection<TalentId> talents) {
        merges.clear();
        rows.clear();
        changed.clear();
        Collection<TalentId> next = talents;
        while (!next.isEmpty()) {
            List<Merge> found = session.merges().into(next);
            for (Merge merge : found) {
                merges.computeIfAbsent(merge.survivor().id(), _ -> new ArrayList<>()).add(merge);
            }
            next = found.stream().map(merge -> merge.other().id()).toList();
        }
    }

    /** An answer came that was led to this record. */
    void take(TalentId record, RowAnswer answer) {
        String key = Talent.emailKey(answer.values().get(TalentFields.EMAIL));
        List<Merge> into = merges.getOrDefault(record, List.of());
        for (int i = 0; i < into.size(); i++) {
            Merge merge = into.get(i);
            changed.add(merge.id());
            if (merge.addresses().contains(key)) {
                into.set(i, merge.withParts(merge.survivor(), after(merge.other(), answer)));
                rows.computeIfAbsent(merge.id(), _ -> new ArrayList<>())
                        .add(new ImportedRow(importId, answer.row()));
                take(merge.other().id(), answer);
                return;
            }
            into.set(i, merge.withParts(after(merge.survivor(), answer), merge.other()));
        }
    }

    private Talent after(Talent part, RowAnswer answer) {
        boolean old =
                part.answeredAt().isPresent()
                        && answer.answeredAt().isPresent()
                        && answer.answeredAt().get().isBefore(part.answeredAt().get());
        return old ? part : rule.merge(part, answer).orElse(part);
    }

    /** Writes what was taken since they were read. */
    void write(Session session) {
        for (List<Merge> into : merges.values()) {
            for (Merge merge : into) {
                if (changed.contains(merge.id())) {
                    session.merges().saveParts(merge);
                }
                session.belongings().addRows(merge, rows.getOrDefault(merge.id(), List.of()));
            }
        }
    }
}
