// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching;

import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.reference.Skill;
import fr.gouv.numerique.vivier.domain.shared.Labelled;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Names of several skills, for a sentence. */
record SkillNames(List<Skill> skills) implements Labelled {

    static SkillNames of(List<String> codes, ReferenceData reference) {
        return new SkillNames(
                codes.stream().flatMap(code -> reference.skills().find(code).stream()).toList());
    }

    @Override
    public String label(Locale locale) {
        return skills.stream().map(skill -> skill.label(locale)).collect(Collectors.joining(", "));
    }
}
