// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.sample;

import fr.gouv.numerique.vivier.domain.reference.Skill;
import fr.gouv.numerique.vivier.domain.reference.SkillLevel;

/** A skill that an invented person has. */
record HeldSkill(Skill skill, SkillLevel level) {

    String code() {
        return skill.code();
    }
}
