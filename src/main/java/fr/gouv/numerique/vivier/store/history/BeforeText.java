// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.history;

import com.google.gson.Gson;

import fr.gouv.numerique.vivier.domain.followup.Item;
import fr.gouv.numerique.vivier.domain.followup.ItemKind;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.reference.SkillLevel;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.FieldEdit;
import fr.gouv.numerique.vivier.domain.shared.FieldText;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;
import fr.gouv.numerique.vivier.domain.shared.RecordKind;
import fr.gouv.numerique.vivier.domain.talent.SkillEvidence;
import fr.gouv.numerique.vivier.domain.talent.SkillSource;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.domain.talent.TalentSkill;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What stood before an action as one text (JSON), and back. A field that this version does not know
 * any more is passed over. What may be missing is a list of none or one.
 */
final class BeforeText {
    private static final Gson GSON = new Gson();
    private static final Map<String, Field<?>> OF_TALENTS = byName(TalentFields.WHOLE);
    private static final Map<String, Field<?>> OF_MISSIONS = byName(MissionFields.WHOLE);

    private BeforeText() {}

    private record Written(
            String status,
            Map<String, String> values,
            Map<String, Edit> edits,
            List<Checked> checked) {}

    private record Edit(
            String at,
            String by,
            List<String> formValue,
            List<String> formAnsweredAt,
            boolean conflict) {}

    private record Checked(String code, List<Integer> level, String words) {}

    private record Kept(
            long id,
            int version,
            String record,
            long recordId,
            String kind,
            String words,
            List<String> from,
            List<String> due,
            List<String> doneOn,
            String createdAt,
            String createdBy) {}

    static String write(Talent talent) {
        return GSON.toJson(
                new Written(
                        talent.status().name(),
                        values(TalentFields.WHOLE, talent.values()),
                        edits(talent.edits()),
                        talent.skills().stream()
                                .flatMap(
                                        skill ->
                                                skill.evidence().stream()
                                                        .filter(BeforeText::isChecked)
                                                        .map(item -> checked(skill, item)))
                                .toList()));
    }

    static String write(Mission mission) {
        return GSON.toJson(
                new Written(
                        mission.status().name(),
                        values(MissionFields.WHOLE, mission.values()),
                        edits(mission.edits()),
                        List.of()));
    }

    static String write(Item item) {
        return GSON.toJson(
                new Kept(
                        item.id(),
                        item.version(),
                        item.record().name(),
                        item.recordId(),
                        item.kind().name(),
                        item.words(),
                        texts(item.from()),
                        texts(item.due()),
                        texts(item.doneOn()),
                        item.createdAt().toString(),
                        item.createdBy()));
    }

    static String write(SettingsChange change) {
        return GSON.toJson(change);
    }

    static SettingsChange settings(String text) {
        return GSON.fromJson(text, SettingsChange.class);
    }

    private static boolean isChecked(SkillEvidence item) {
        return item.source() == SkillSource.COORDINATOR;
    }

    private static Checked checked(TalentSkill skill, SkillEvidence item) {
        return new Checked(
                skill.code(), item.level().map(SkillLevel::number).stream().toList(), item.words());
    }

    private static Map<String, String> values(List<Field<?>> fields, FieldValues values) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Field<?> field : fields) {
            if (values.has(field)) {
                texts.put(field.name(), FieldText.write(field, values));
            }
        }
        return texts;
    }

    private static Map<String, Edit> edits(Map<Field<?>, FieldEdit> edits) {
        Map<String, Edit> texts = new LinkedHashMap<>();
        edits.forEach(
                (field, edit) ->
                        texts.put(
                                field.name(),
                                new Edit(
                                        edit.editedAt().toString(),
                                        edit.editedBy(),
                                        edit.formValue().stream().toList(),
                                        texts(edit.formAnsweredAt()),
                                        edit.conflict())));
        return texts;
    }

    static Before.Whole record(RecordKind kind, String text) {
        Map<String, Field<?>> fields = kind == RecordKind.TALENT ? OF_TALENTS : OF_MISSIONS;
        Written written = GSON.fromJson(text, Written.class);
        FieldValues values = FieldValues.builder().build();
        for (Map.Entry<String, String> value : written.values.entrySet()) {
            Field<?> field = fields.get(value.getKey());
            if (field != null) {
                values = FieldText.read(values, field, value.getValue());
            }
        }
        Map<Field<?>, FieldEdit> edits = new HashMap<>();
        written.edits.forEach(
                (name, edit) -> {
                    Field<?> field = fields.get(name);
                    if (field != null) {
                        edits.put(field, edit(edit));
                    }
                });
        return new Before.Whole(
                written.status,
                values,
                edits,
                written.checked.stream().map(BeforeText::skill).toList());
    }

    private static FieldEdit edit(Edit edit) {
        return new FieldEdit(
                Instant.parse(edit.at),
                edit.by,
                edit.formValue.stream().findFirst(),
                edit.formAnsweredAt.stream().findFirst().map(Instant::parse),
                edit.conflict);
    }

    private static TalentSkill skill(Checked checked) {
        return new TalentSkill(
                checked.code,
                List.of(
                        new SkillEvidence(
                                SkillSource.COORDINATOR,
                                checked.level.stream().findFirst().flatMap(SkillLevel::ofNumber),
                                checked.words)));
    }

    static Item item(String text) {
        Kept kept = GSON.fromJson(text, Kept.class);
        return new Item(
                kept.id,
                kept.version,
                RecordKind.valueOf(kept.record),
                kept.recordId,
                ItemKind.valueOf(kept.kind),
                kept.words,
                day(kept.from),
                day(kept.due),
                day(kept.doneOn),
                Instant.parse(kept.createdAt),
                kept.createdBy);
    }

    private static Optional<LocalDate> day(List<String> text) {
        return text.stream().findFirst().map(LocalDate::parse);
    }

    private static List<String> texts(Optional<?> value) {
        return value.stream().map(Object::toString).toList();
    }

    private static Map<String, Field<?>> byName(List<Field<?>> fields) {
        return fields.stream().collect(Collectors.toMap(Field::name, Function.identity()));
    }
}
