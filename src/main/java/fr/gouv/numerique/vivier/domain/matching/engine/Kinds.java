// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching.engine;

import fr.gouv.numerique.vivier.domain.reference.SkillLevel;
import fr.gouv.numerique.vivier.domain.talent.SkillEvidence;
import fr.gouv.numerique.vivier.domain.talent.SkillSource;
import fr.gouv.numerique.vivier.domain.talent.TalentSkill;

import java.util.List;
import java.util.Optional;

/**
 * What a skill of a person is to the matching besides its code: its level, and if it is checked.
 */
final class Kinds {
    /** How many there are: each level or none, checked or not. */
    static final int COUNT = 2 * (SkillLevel.values().length + 1);

    private Kinds() {}

    static int of(TalentSkill skill) {
        int level = skill.level().map(SkillLevel::number).orElse(0);
        return 2 * level + (skill.isChecked() ? 1 : 0);
    }

    /** Some skill of this kind. */
    static TalentSkill example(String code, int kind) {
        Optional<SkillLevel> level = SkillLevel.ofNumber(kind / 2);
        SkillSource source = kind % 2 == 1 ? SkillSource.COORDINATOR : SkillSource.TICKED;
        return new TalentSkill(code, List.of(new SkillEvidence(source, level, "")));
    }
}
