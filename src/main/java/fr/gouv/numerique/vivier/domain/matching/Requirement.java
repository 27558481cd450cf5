// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.mission.Necessity;
import fr.gouv.numerique.vivier.domain.shared.Field;

import java.util.List;
import java.util.Set;

/**
 * Something that a mission may ask for and by which a {@link MustRule} keeps people away. Left open
 * it keeps away nobody.
 */
public enum Requirement {
    SKILLS(MissionFields.REQUIRED_SKILLS),
    DATES(MissionFields.START, MissionFields.END),
    MODE(MissionFields.MODE),
    PLACE(MissionFields.REGION, MissionFields.OTHER_PLACES),
    ADMINISTRATION(MissionFields.ADMINISTRATION);

    private final List<Field<?>> fields;

    Requirement(Field<?>... fields) {
        this.fields = List.of(fields);
    }

    /** The field in which it is set first. */
    public Field<?> field() {
        return fields.getFirst();
    }

    /** The same mission without it. */
    public Mission leftOpenIn(Mission mission) {
        return mission.with(
                mission.values().without(Set.copyOf(fields)),
                this == SKILLS
                        ? mission.needs().stream()
                                .filter(need -> need.necessity() != Necessity.REQUIRED)
                                .toList()
                        : mission.needs(),
                mission.edits());
    }
}
