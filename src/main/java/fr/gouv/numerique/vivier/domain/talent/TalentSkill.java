// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.talent;

import fr.gouv.numerique.vivier.domain.reference.SkillLevel;

import java.util.List;
import java.util.Optional;

/**
 * A skill of a talent, with everything that speaks for it.
 *
 * @param code its code in the taxonomy
 * @param evidence at least one, in the order of the sources
 */
public record TalentSkill(String code, List<SkillEvidence> evidence) {

    public TalentSkill {
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a skill without evidence");
        }
    }

    /** The level: the coordinator's if there is one, else the highest that was declared. */
    public Optional<SkillLevel> level() {
        Optional<SkillLevel> checked =
                evidence.stream()
                        .filter(item -> item.source() == SkillSource.COORDINATOR)
                        .flatMap(item -> item.level().stream())
                        .findFirst();
        return checked.isPresent()
                ? checked
                : evidence.stream()
                        .flatMap(item -> item.level().stream())
                        .max(SkillLevel::compareTo);
    }

    /** Whether a coordinator confirmed it, as against merely declared. */
    public boolean isChecked() {
        return evidence.stream().anyMatch(item -> item.source() == SkillSource.COORDINATOR);
    }
}
