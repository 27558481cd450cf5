// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.sample;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.mission.MissionNeedReader;
import fr.gouv.numerique.vivier.domain.mission.MissionStatus;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;
import fr.gouv.numerique.vivier.domain.shared.Quantity;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.domain.talent.TalentSkillReader;
import fr.gouv.numerique.vivier.domain.talent.TalentStatus;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads invented rows as an import would read good ones, to see what the matching makes of them.
 */
public final class FormReading {
    private final ReferenceData reference;
    private final TalentSkillReader skills;
    private final MissionNeedReader needs;

    public FormReading(ReferenceData reference) {
        this.reference = reference;
        skills = new TalentSkillReader(reference);
        needs = new MissionNeedReader(reference);
    }

    public Talent talent(FilledRow row) {
        FieldValues values = talentValues(row);
        return new Talent(
                new TalentId(row.truth().row()),
                "T-" + row.truth().row(),
                1,
                TalentStatus.ACTIVE,
                values,
                skills.read(values),
                Map.of(),
                List.of(),
                Optional.empty(),
                Instant.EPOCH,
                Instant.EPOCH);
    }

    public Mission mission(FilledRow row) {
        FieldValues values = missionValues(row);
        return new Mission(
                new MissionId(row.truth().row()),
                "M-" + row.truth().row(),
                1,
                MissionStatus.PUBLISHED,
                values,
                needs.read(values),
                Map.of(),
                List.of(),
                Optional.empty(),
                Instant.EPOCH,
                Instant.EPOCH);
    }

    static String answer(FilledRow row, TalentQuestion question) {
        return String.join(" | ", row.answers().get(question.rank()));
    }

    static String answer(FilledRow row, MissionQuestion question) {
        return String.join(" | ", row.answers().get(question.rank()));
    }

    FieldValues talentValues(FilledRow row) {
        var values = FieldValues.builder();
        text(values, row, TalentQuestion.LAST_NAME.rank(), TalentFields.LAST_NAME);
        text(values, row, TalentQuestion.FIRST_NAME.rank(), TalentFields.FIRST_NAME);
        text(values, row, TalentQuestion.EMAIL.rank(), TalentFields.EMAIL);
        text(values, row, TalentQuestion.KEYWORDS.rank(), TalentFields.KEYWORDS);
        text(values, row, TalentQuestion.DESCRIPTION.rank(), TalentFields.DESCRIPTION);
        text(values, row, TalentQuestion.CERTIFICATIONS.rank(), TalentFields.CERTIFICATIONS);
        one(values, row, TalentQuestion.ADMINISTRATION.rank(), TalentFields.ADMINISTRATION);
        one(values, row, TalentQuestion.REGION.rank(), TalentFields.REGION);
        one(values, row, TalentQuestion.TIME_OFFERED.rank(), TalentFields.TIME_OFFERED);
        one(values, row, TalentQuestion.WORK_MODE.rank(), TalentFields.WORK_MODE);
        one(values, row, TalentQuestion.CONSENT.rank(), TalentFields.CONSENT);
        several(values, row, TalentQuestion.SKILLS.rank(), TalentFields.TICKED_SKILLS);
        several(values, row, TalentQuestion.KINDS.rank(), TalentFields.KINDS);
        several(values, row, TalentQuestion.MOBILITY.rank(), TalentFields.MOBILITY);
        several(values, row, TalentQuestion.EXCLUDED.rank(), TalentFields.EXCLUDED_ADMINISTRATIONS);
        date(values, row, TalentQuestion.CONTRACT_END.rank(), TalentFields.CONTRACT_END);
        date(values, row, TalentQuestion.AVAILABLE_FROM.rank(), TalentFields.AVAILABLE_FROM);
        date(values, row, TalentQuestion.AVAILABLE_UNTIL.rank(), TalentFields.AVAILABLE_UNTIL);
        values.put(
                TalentFields.SKILL_LEVELS,
                List.of(TalentQuestion.LEVEL_1, TalentQuestion.LEVEL_2, TalentQuestion.LEVEL_3)
                        .stream()
                        .flatMap(question -> row.answers().get(question.rank()).stream())
                        .map(skills::levelAnswer)
                        .toList());
        return values.build();
    }

    FieldValues missionValues(FilledRow row) {
        var values = FieldValues.builder();
        text(values, row, MissionQuestion.TITLE.rank(), MissionFields.TITLE);
        text(values, row, MissionQuestion.KEYWORDS.rank(), MissionFields.KEYWORDS);
        text(values, row, MissionQuestion.CONTEXT.rank(), MissionFields.CONTEXT);
        text(values, row, MissionQuestion.OBJECTIVES.rank(), MissionFields.OBJECTIVES);
        one(values, row, MissionQuestion.ADMINISTRATION.rank(), MissionFields.ADMINISTRATION);
        one(values, row, MissionQuestion.NEEDS_MODE.rank(), MissionFields.NEEDS_MODE);
        one(values, row, MissionQuestion.LEVEL.rank(), MissionFields.LEVEL);
        one(values, row, MissionQuestion.NEGOTIABLE.rank(), MissionFields.NEGOTIABLE);
        one(values, row, MissionQuestion.MODE.rank(), MissionFields.MODE);
        one(values, row, MissionQuestion.REGION.rank(), MissionFields.REGION);
        several(values, row, MissionQuestion.KINDS.rank(), MissionFields.KINDS);
        several(values, row, MissionQuestion.REQUIRED_SKILLS.rank(), MissionFields.REQUIRED_SKILLS);
        several(values, row, MissionQuestion.DESIRED_SKILLS.rank(), MissionFields.DESIRED_SKILLS);
        date(values, row, MissionQuestion.START.rank(), MissionFields.START);
        date(values, row, MissionQuestion.END.rank(), MissionFields.END);
        number(values, row, MissionQuestion.PLACES.rank(), MissionFields.PLACES);
        number(values, row, MissionQuestion.DAYS.rank(), MissionFields.DAYS);
        return values.build();
    }

    private static void text(
            FieldValues.Builder values, FilledRow row, int question, Field<String> field) {
        row.answers().get(question).forEach(answer -> values.put(field, answer.strip()));
    }

    private void one(
            FieldValues.Builder values,
            FilledRow row,
            int question,
            Field<Optional<Choice>> field) {
        row.answers()
                .get(question)
                .forEach(answer -> values.put(field, Optional.of(choice(field, answer))));
    }

    private void several(
            FieldValues.Builder values, FilledRow row, int question, Field<List<Choice>> field) {
        values.put(
                field,
                row.answers().get(question).stream().map(answer -> choice(field, answer)).toList());
    }

    private Choice choice(Field<?> field, String answer) {
        return reference.list(field.list()).choose(answer);
    }

    private static void date(
            FieldValues.Builder values,
            FilledRow row,
            int question,
            Field<Optional<LocalDate>> field) {
        row.answers().get(question).forEach(day -> values.put(field, FormDates.read(day)));
    }

    private static void number(
            FieldValues.Builder values, FilledRow row, int question, Field<Quantity> field) {
        row.answers()
                .get(question)
                .forEach(
                        answer ->
                                values.put(
                                        field,
                                        answer.matches("[0-9,]+")
                                                ? Quantity.of(
                                                        new BigDecimal(answer.replace(',', '.')))
                                                : new Quantity.ToBeDefined(answer)));
    }
}
