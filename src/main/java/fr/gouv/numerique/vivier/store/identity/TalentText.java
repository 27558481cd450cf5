// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.identity;

import com.google.gson.Gson;

import fr.gouv.numerique.vivier.domain.reference.SkillLevel;
import fr.gouv.numerique.vivier.domain.shared.ExtraAnswer;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.FieldEdit;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;
import fr.gouv.numerique.vivier.domain.talent.SkillEvidence;
import fr.gouv.numerique.vivier.domain.talent.SkillSource;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.domain.talent.TalentSkill;
import fr.gouv.numerique.vivier.domain.talent.TalentStatus;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A whole talent as one text (JSON), and back without loss. A field that this version does not know
 * any more is passed over.
 */
final class TalentText {
    static final Map<String, Field<?>> FIELDS =
            TalentFields.WHOLE.stream().collect(Collectors.toMap(Field::name, Function.identity()));
    private static final Gson GSON = new Gson();

    private TalentText() {}

    /** Moments as ISO 8601 has them; what may be missing is a list of none or one. */
    private record Whole(
            long id,
            String ref,
            int version,
            String status,
            Map<String, List<FieldWords.Word>> values,
            List<Evidence> skills,
            Map<String, Edit> edits,
            List<ExtraAnswer> extras,
            List<String> answeredAt,
            String createdAt,
            String updatedAt) {}

    private record Evidence(String code, String source, List<Integer> level, String words) {}

    private record Edit(
            String at, String by, List<String> formValue, List<String> formAnsweredAt) {}

    static String write(Talent talent) {
        Map<String, List<FieldWords.Word>> values = new LinkedHashMap<>();
        for (Field<?> field : talent.values().fields()) {
            values.put(field.name(), FieldWords.write(field, talent.values()));
        }
        Map<String, Edit> edits = new LinkedHashMap<>();
        talent.edits().forEach((field, edit) -> edits.put(field.name(), edit(edit)));
        return GSON.toJson(
                new Whole(
                        talent.id().value(),
                        talent.ref(),
                        talent.version(),
                        talent.status().name(),
                        values,
                        talent.skills().stream().flatMap(TalentText::evidence).toList(),
                        edits,
                        talent.extras(),
                        moments(talent.answeredAt()),
                        talent.createdAt().toString(),
                        talent.updatedAt().toString()));
    }

    private static Stream<Evidence> evidence(TalentSkill skill) {
        return skill.evidence().stream()
                .map(
                        item ->
                                new Evidence(
                                        skill.code(),
                                        item.source().name(),
                                        item.level().map(SkillLevel::number).stream().toList(),
                                        item.words()));
    }

    private static Edit edit(FieldEdit edit) {
        return new Edit(
                edit.editedAt().toString(),
                edit.editedBy(),
                edit.formValue().stream().toList(),
                moments(edit.formAnsweredAt()));
    }

    private static List<String> moments(Optional<Instant> moment) {
        return moment.map(Instant::toString).stream().toList();
    }

    static Talent read(String text) {
        Whole whole = GSON.fromJson(text, Whole.class);
        FieldValues.Builder values = FieldValues.builder();
        whole.values.forEach(
                (name, words) -> {
                    Field<?> field = FIELDS.get(name);
                    if (field != null) {
                        FieldWords.read(field, words, values);
                    }
                });
        Map<Field<?>, FieldEdit> edits = new HashMap<>();
        whole.edits.forEach(
                (name, edit) -> {
                    Field<?> field = FIELDS.get(name);
                    if (field != null) {
                        edits.put(field, edit(edit));
                    }
                });
        return new Talent(
                new TalentId(whole.id),
                whole.ref,
                whole.version,
                TalentStatus.valueOf(whole.status),
                values.build(),
                skills(whole.skills),
                edits,
                whole.extras,
                moment(whole.answeredAt),
                Instant.parse(whole.createdAt),
                Instant.parse(whole.updatedAt));
    }

    private static FieldEdit edit(Edit edit) {
        return new FieldEdit(
                Instant.parse(edit.at),
                edit.by,
                edit.formValue.stream().findFirst(),
                moment(edit.formAnsweredAt));
    }

    private static List<TalentSkill> skills(List<Evidence> all) {
        Map<String, List<SkillEvidence>> byCode = new LinkedHashMap<>();
        for (Evidence item : all) {
            byCode.computeIfAbsent(item.code, _ -> new ArrayList<>())
                    .add(
                            new SkillEvidence(
                                    SkillSource.valueOf(item.source),
                                    item.level.stream().findFirst().flatMap(SkillLevel::ofNumber),
                                    item.words));
        }
        List<TalentSkill> skills = new ArrayList<>();
        byCode.forEach((code, evidence) -> skills.add(new TalentSkill(code, evidence)));
        return skills;
    }

    private static Optional<Instant> moment(List<String> text) {
        return text.stream().findFirst().map(Instant::parse);
    }
}
