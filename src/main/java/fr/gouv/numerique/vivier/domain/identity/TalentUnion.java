// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.identity;

import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.shared.ExtraAnswer;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.FieldEdit;
import fr.gouv.numerique.vivier.domain.shared.FieldType;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.domain.talent.TalentSkill;
import fr.gouv.numerique.vivier.domain.talent.TalentSkillReader;
import fr.gouv.numerique.vivier.domain.talent.TalentStatus;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes one record of two. Skills are those that the united answers give, with all that a
 * coordinator checked on either side; answers without a field are kept from both.
 */
public final class TalentUnion {
    private static final String NEW_PARAGRAPH = "\n\n";

    private final TalentSkillReader skills;

    public TalentUnion(TalentSkillReader skills) {
        this.skills = skills;
    }

    /** The fields that at least one of them gives, in the order of the form. */
    public static List<FieldPair> pairs(Talent survivor, Talent other) {
        List<FieldPair> pairs = new ArrayList<>();
        for (Field<?> field : TalentFields.ALL) {
            if (survivor.values().has(field) || other.values().has(field)) {
                pairs.add(SideRule.propose(field, survivor, other));
            }
        }
        return pairs;
    }

    /**
     * The record made of both, under the survivor's identifier and version.
     *
     * @param chosen sides that a person chose; all others are as proposed
     * @param now when they were chosen
     * @param actor by whom
     */
    public Talent unite(
            Talent survivor, Talent other, Map<Field<?>, Side> chosen, Instant now, String actor) {
        FieldValues.Builder values = FieldValues.builder();
        Map<Field<?>, FieldEdit> edits = new LinkedHashMap<>();
        for (FieldPair pair : pairs(survivor, other)) {
            Side side = chosen.getOrDefault(pair.field(), pair.proposed());
            put(values, pair.field(), side, survivor, other);
            FieldOrigin origin = new FieldOrigin(pair.field(), survivor, other);
            Optional<FieldEdit> edit =
                    side == pair.proposed()
                            ? origin.edit(side)
                            : Optional.of(origin.chosen(side, pair.proposed(), now, actor));
            edit.ifPresent(found -> edits.put(pair.field(), found));
        }
        for (Field<?> field : TalentFields.KEPT) {
            put(
                    values,
                    field,
                    survivor.values().has(field) ? Side.SURVIVOR : Side.OTHER,
                    survivor,
                    other);
        }
        FieldValues united = values.build();
        return new Talent(
                survivor.id(),
                survivor.ref(),
                survivor.version(),
                stricter(survivor.status(), other.status()),
                united,
                skills.refresh(checked(survivor, other), united),
                edits,
                extras(survivor, other),
                later(survivor.answeredAt(), other.answeredAt()),
                survivor.createdAt().isBefore(other.createdAt())
                        ? survivor.createdAt()
                        : other.createdAt(),
                survivor.updatedAt());
    }

    private static <T> void put(
            FieldValues.Builder values, Field<T> field, Side side, Talent survivor, Talent other) {
        values.put(
                field,
                switch (side) {
                    case SURVIVOR -> survivor.get(field);
                    case OTHER -> other.get(field);
                    case BOTH -> both(field, survivor.get(field), other.get(field));
                });
    }

    /** Both values as one, where the type of the field has room for both; else the first. */
    static <T> T both(Field<T> field, T first, T second) {
        Object together =
                switch (field.type()) {
                    case FieldType.MultipleChoice _ -> together((List<?>) first, (List<?>) second);
                    case FieldType.Text _ -> together((String) first, (String) second);
                    default -> first;
                };
        // Each branch gives what its type holds.
        @SuppressWarnings("unchecked")
        T typed = (T) together;
        return typed;
    }

    private static List<Choice> together(List<?> first, List<?> second) {
        Map<String, Choice> all = new LinkedHashMap<>();
        Stream.concat(first.stream(), second.stream())
                .map(Choice.class::cast)
                .forEach(choice -> all.putIfAbsent(choice.key(), choice));
        return List.copyOf(all.values());
    }

    private static String together(String first, String second) {
        if (first.contains(second)) {
            return first;
        }
        return second.contains(first) ? second : first + NEW_PARAGRAPH + second;
    }

    /** Whoever withdrew stays withdrawn. */
    private static TalentStatus stricter(TalentStatus one, TalentStatus other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Optional<Instant> later(Optional<Instant> one, Optional<Instant> other) {
        return Stream.of(one, other).flatMap(Optional::stream).max(Instant::compareTo);
    }

    /** What a coordinator checked on the survivor holds before what was checked on the other. */
    private static List<TalentSkill> checked(Talent survivor, Talent other) {
        Set<String> known =
                survivor.skills().stream()
                        .filter(TalentSkill::isChecked)
                        .map(TalentSkill::code)
                        .collect(Collectors.toSet());
        return Stream.concat(
                        survivor.skills().stream(),
                        other.skills().stream().filter(skill -> !known.contains(skill.code())))
                .toList();
    }

    private static List<ExtraAnswer> extras(Talent survivor, Talent other) {
        Set<ExtraAnswer> all = new LinkedHashSet<>(survivor.extras());
        all.addAll(other.extras());
        return List.copyOf(all);
    }
}
