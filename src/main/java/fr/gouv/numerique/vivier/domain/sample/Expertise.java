// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.sample;

import java.util.List;

/**
 * What somebody does and knows.
 *
 * @param profession code of the reference list
 * @param job the post
 * @param experience code of the reference list
 * @param years that it stands for
 * @param skills best mastered first
 */
record Expertise(String profession, Job job, String experience, int years, List<HeldSkill> skills) {

    Expertise {
        skills = List.copyOf(skills);
    }

    List<String> codes() {
        return skills.stream().map(HeldSkill::code).toList();
    }
}
