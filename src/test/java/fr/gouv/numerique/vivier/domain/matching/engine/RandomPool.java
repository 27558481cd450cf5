// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching.engine;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.mission.MissionNeed;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.reference.ReferenceEntry;
import fr.gouv.numerique.vivier.domain.reference.SkillLevel;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.FieldType;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;
import fr.gouv.numerique.vivier.domain.shared.Quantity;
import fr.gouv.numerique.vivier.domain.talent.SkillEvidence;
import fr.gouv.numerique.vivier.domain.talent.SkillSource;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.domain.talent.TalentSkill;
import fr.gouv.numerique.vivier.domain.talent.TalentStatus;
import fr.gouv.numerique.vivier.testing.Candidates;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;

/** People and missions whose every field is drawn at random, so that all cases come up. */
final class RandomPool {
    private static final int DAYS = 60;

    private final ReferenceData reference;
    private final Random random;
    private final List<String> skills;

    RandomPool(ReferenceData reference, long seed) {
        this.reference = reference;
        random = new Random(seed);
        skills = reference.skills().all().stream().map(skill -> skill.code()).limit(12).toList();
    }

    List<Talent> people(int count) {
        return LongStream.rangeClosed(1, count).mapToObj(this::person).toList();
    }

    Talent person(long id) {
        TalentStatus status =
                random.nextInt(10) == 0
                        ? TalentStatus.values()[random.nextInt(3)]
                        : TalentStatus.ACTIVE;
        return Candidates.talent(id, status, values(TalentFields.ALL), skills());
    }

    List<Mission> missions(int count) {
        return LongStream.rangeClosed(1, count)
                .mapToObj(id -> Candidates.mission(id, values(MissionFields.ALL), needs()))
                .toList();
    }

    private TalentSkill[] skills() {
        Map<String, TalentSkill> held = new LinkedHashMap<>();
        for (int i = random.nextInt(7); i > 0; i--) {
            String code = pick(skills);
            List<SkillEvidence> evidence = new ArrayList<>();
            for (int j = random.nextInt(2); j >= 0; j--) {
                SkillSource source =
                        SkillSource.values()[random.nextInt(SkillSource.values().length)];
                evidence.add(new SkillEvidence(source, level(), code));
            }
            held.put(code, new TalentSkill(code, evidence));
        }
        return held.values().toArray(TalentSkill[]::new);
    }

    private MissionNeed[] needs() {
        List<MissionNeed> needs = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            int group = random.nextInt(3);
            String code = pick(skills);
            needs.add(
                    level().map(level -> Candidates.required(group, code, level))
                            .orElseGet(() -> Candidates.required(group, code)));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            needs.add(Candidates.desired(pick(skills)));
        }
        needs.add(Candidates.mentioned(pick(skills)));
        return needs.toArray(MissionNeed[]::new);
    }

    private Optional<SkillLevel> level() {
        int number = random.nextInt(SkillLevel.values().length + 2);
        return SkillLevel.ofNumber(number);
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** Some fields given, some left blank. */
    private FieldValues values(List<Field<?>> fields) {
        FieldValues.Builder values = FieldValues.builder();
        for (Field<?> field : fields) {
            if (random.nextInt(4) > 0) {
                put(values, field, value(field));
            }
        }
        return values.build();
    }

    /** The value is of the field's type: it was drawn for it. */
    @SuppressWarnings("unchecked")
    private static <T> void put(FieldValues.Builder values, Field<T> field, Object value) {
        values.put(field, (T) value);
    }

    private Object value(Field<?> field) {
        return switch (field.type()) {
            case FieldType.Text _ -> "Mots " + random.nextInt(5);
            case FieldType.Date _ ->
                    Optional.of(LocalDate.of(2020, 6, 1).plusDays(random.nextInt(DAYS)));
            case FieldType.SingleChoice _ -> Optional.of(choice(field));
            case FieldType.MultipleChoice _ -> List.of(choice(field), choice(field));
            case FieldType.Amount _ -> Quantity.of(BigDecimal.valueOf(random.nextInt(20)));
        };
    }

    private Choice choice(Field<?> field) {
        if (field.list().isEmpty() || random.nextInt(20) == 0) {
            return Choice.unknown("Mots " + random.nextInt(5));
        }
        List<ReferenceEntry> entries = reference.list(field.list()).entries();
        ReferenceEntry entry = entries.get(random.nextInt(Math.min(6, entries.size())));
        return new Choice(entry.code(), entry.french());
    }
}
