// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.reference;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionNeed;
import fr.gouv.numerique.vivier.domain.mission.MissionNeedReader;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.reference.ReferenceEntry;
import fr.gouv.numerique.vivier.domain.reference.ReferenceList;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.FieldType;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.domain.talent.TalentSkill;
import fr.gouv.numerique.vivier.domain.talent.TalentSkillReader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the answers of records anew, by other lists than those they were read with. What a record
 * then says is what importing its answer would give, so that teaching and forgetting meet.
 */
final class Rereading {
    private final ReferenceList list;
    private final Set<String> keys;
    private final TalentSkillReader skills;
    private final MissionNeedReader needs;

    /**
     * For one list.
     *
     * @param keys of the words that may mean something else now; other answers are left alone
     */
    Rereading(ReferenceData reference, String list, Set<String> keys) {
        this.list = reference.list(list);
        this.keys = Set.copyOf(keys);
        this.skills = new TalentSkillReader(reference);
        this.needs = new MissionNeedReader(reference);
    }

    /** The talent as it reads now, if that is something else. */
    Optional<Talent> of(Talent talent) {
        FieldValues values = values(talent.values());
        List<TalentSkill> read =
                isSkill() ? skills.refresh(talent.skills(), values) : talent.skills();
        if (values.equals(talent.values())
                && Set.copyOf(read).equals(Set.copyOf(talent.skills()))) {
            return Optional.empty();
        }
        return Optional.of(
                new Talent(
                        talent.id(),
                        talent.ref(),
                        talent.version(),
                        talent.status(),
                        values,
                        read,
                        talent.edits(),
                        talent.extras(),
                        talent.answeredAt(),
                        talent.createdAt(),
                        talent.updatedAt()));
    }

    /** The mission as it reads now, if that is something else. */
    Optional<Mission> of(Mission mission) {
        FieldValues values = values(mission.values());
        List<MissionNeed> read =
                isSkill() ? needs.refresh(mission.needs(), values) : mission.needs();
        if (values.equals(mission.values())
                && Set.copyOf(read).equals(Set.copyOf(mission.needs()))) {
            return Optional.empty();
        }
        return Optional.of(
                new Mission(
                        mission.id(),
                        mission.ref(),
                        mission.version(),
                        mission.status(),
                        values,
                        read,
                        mission.edits(),
                        mission.extras(),
                        mission.answeredAt(),
                        mission.createdAt(),
                        mission.updatedAt()));
    }

    private boolean isSkill() {
        return list.name().equals(ReferenceData.SKILL);
    }

    private FieldValues values(FieldValues before) {
        FieldValues values = before;
        for (Field<?> field : before.fields()) {
            if (field.list().equals(list.name())) {
                values = values(values, field);
            }
        }
        return values;
    }

    // The type of a field is compared before each cast, and fixes what its values are.
    @SuppressWarnings("unchecked")
    private FieldValues values(FieldValues values, Field<?> field) {
        return switch (field.type()) {
            case FieldType.SingleChoice _ -> single(values, (Field<Optional<Choice>>) field);
            case FieldType.MultipleChoice _ -> several(values, (Field<List<Choice>>) field);
            default -> values;
        };
    }

    private FieldValues single(FieldValues values, Field<Optional<Choice>> field) {
        Optional<Choice> read = values.get(field).map(choice -> read(field, choice));
        String beside = values.get(TalentFields.ADMINISTRATION_OTHER);
        if (field.equals(TalentFields.ADMINISTRATION)
                && keys.contains(AnswerKey.of(field, beside))) {
            Optional<Choice> plain = read.map(choice -> list.choose(choice.written()));
            read = list.named(plain, ReferenceEntry.OTHER_EMPLOYER, beside);
        }
        return values.with(field, read);
    }

    private FieldValues several(FieldValues values, Field<List<Choice>> field) {
        List<Choice> read = new ArrayList<>();
        for (Choice choice : values.get(field)) {
            Choice now = read(field, choice);
            if (read.stream().noneMatch(known -> known.key().equals(now.key()))) {
                read.add(now);
            }
        }
        return values.with(field, read);
    }

    private Choice read(Field<?> field, Choice choice) {
        if (!keys.contains(AnswerKey.of(field, choice.written()))) {
            return choice;
        }
        return field.equals(TalentFields.SKILL_LEVELS)
                ? skills.levelAnswer(choice.written())
                : list.choose(choice.written());
    }
}
