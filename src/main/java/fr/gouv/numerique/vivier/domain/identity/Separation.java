// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.identity;

import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.FieldEdit;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.domain.talent.TalentSkill;
import fr.gouv.numerique.vivier.domain.talent.TalentSkillReader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes two records again of one. Each gets back what it was, with the answers that it alone gave
 * since. What a coordinator set by hand since the merge stays with the survivor: it was set there.
 */
public final class Separation {
    private final TalentSkillReader skills;

    public Separation(TalentSkillReader skills) {
        this.skills = skills;
    }

    /**
     * The survivor without the other.
     *
     * @param now the record as it is, whose version the result bears
     */
    public Talent survivor(Merge merge, Talent now) {
        FieldValues.Builder values = FieldValues.builder().putAll(merge.survivor().values());
        Map<Field<?>, FieldEdit> edits = new HashMap<>(merge.survivor().edits());
        now.edits()
                .forEach(
                        (field, edit) -> {
                            if (isSetSince(field, edit, merge, now)) {
                                copy(field, now, values);
                                edits.put(field, edit);
                            }
                        });
        TalentFields.KEPT.forEach(field -> copy(field, now, values));
        FieldValues restored = values.build();
        return new Talent(
                now.id(),
                now.ref(),
                now.version(),
                now.status() == merge.united().status() ? merge.survivor().status() : now.status(),
                restored,
                skills.refresh(checked(merge, now), restored),
                edits,
                merge.survivor().extras(),
                merge.survivor().answeredAt(),
                merge.survivor().createdAt(),
                now.updatedAt());
    }

    /** The address that leads to the other goes back to it, even when it was set by hand. */
    private static boolean isSetSince(Field<?> field, FieldEdit edit, Merge merge, Talent now) {
        if (field.equals(TalentFields.EMAIL)
                && merge.addresses().contains(Talent.emailKey(now.email()))) {
            return false;
        }
        FieldEdit then = merge.united().edits().get(field);
        return then == null
                || !then.editedAt().equals(edit.editedAt())
                || !then.editedBy().equals(edit.editedBy())
                || !merge.united().values().canonical(field).equals(now.values().canonical(field));
    }

    private static <T> void copy(Field<T> field, Talent from, FieldValues.Builder values) {
        values.put(field, from.get(field));
    }

    private static List<TalentSkill> checked(Merge merge, Talent now) {
        Set<String> then = checkedCodes(merge.united());
        Set<String> before = checkedCodes(merge.survivor());
        return Stream.concat(
                        merge.survivor().skills().stream(),
                        now.skills().stream()
                                .filter(TalentSkill::isChecked)
                                .filter(skill -> !then.contains(skill.code()))
                                .filter(skill -> !before.contains(skill.code())))
                .toList();
    }

    private static Set<String> checkedCodes(Talent talent) {
        return talent.skills().stream()
                .filter(TalentSkill::isChecked)
                .map(TalentSkill::code)
                .collect(Collectors.toSet());
    }
}
