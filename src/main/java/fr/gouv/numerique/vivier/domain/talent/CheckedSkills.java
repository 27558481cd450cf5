// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.talent;

import fr.gouv.numerique.vivier.domain.reference.SkillLevel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a coordinator checked, beside what was declared and never in its place. */
public final class CheckedSkills {

    private CheckedSkills() {}

    /**
     * The skills with this one checked.
     *
     * @param by who checked it
     */
    public static List<TalentSkill> with(
            List<TalentSkill> skills, String code, SkillLevel level, String by) {
        SkillEvidence check = new SkillEvidence(SkillSource.COORDINATOR, Optional.of(level), by);
        List<TalentSkill> all = new ArrayList<>();
        boolean known = false;
        for (TalentSkill skill : skills) {
            if (skill.code().equals(code)) {
                known = true;
                all.add(
                        new TalentSkill(
                                code,
                                Stream.concat(declared(skill).stream(), Stream.of(check))
                                        .toList()));
            } else {
                all.add(skill);
            }
        }
        if (!known) {
            all.add(new TalentSkill(code, List.of(check)));
        }
        return List.copyOf(all);
    }

    /** The skills without the check of this one. */
    public static List<TalentSkill> without(List<TalentSkill> skills, String code) {
        return skills.stream()
                .flatMap(
                        skill -> {
                            if (!skill.code().equals(code)) {
                                return Stream.of(skill);
                            }
                            List<SkillEvidence> declared = declared(skill);
                            return declared.isEmpty()
                                    ? Stream.empty()
                                    : Stream.of(new TalentSkill(code, declared));
                        })
                .toList();
    }

    private static List<SkillEvidence> declared(TalentSkill skill) {
        return skill.evidence().stream()
                .filter(item -> item.source() != SkillSource.COORDINATOR)
                .toList();
    }
}
