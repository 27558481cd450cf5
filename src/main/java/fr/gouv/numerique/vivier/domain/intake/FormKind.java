// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;

import java.util.List;
import java.util.Optional;

/** The two forms. */
public enum FormKind {
    /** « Proposer mes compétences ». */
    TALENTS,
    /** « Proposer une mission ». */
    MISSIONS;

    /** The fields that the form fills. */
    public List<Field<?>> fields() {
        return this == TALENTS ? TalentFields.ALL : MissionFields.ALL;
    }

    /** The field of this name. */
    public Optional<Field<?>> field(String name) {
        return fields().stream()
                .<Field<?>>map(field -> field)
                .filter(field -> field.name().equals(name))
                .findFirst();
    }
}
