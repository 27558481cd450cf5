// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The skills that Vivier knows, and the recogniser that finds them in words. */
public final class SkillTaxonomy {
    private final Map<String, Skill> byCode = new LinkedHashMap<>();
    private final SkillRecogniser recogniser;

    public SkillTaxonomy(List<Skill> skills) {
        skills.forEach(skill -> byCode.put(skill.code(), skill));
        recogniser = new SkillRecogniser(skills);
    }

    public List<Skill> all() {
        return List.copyOf(byCode.values());
    }

    public Optional<Skill> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public SkillRecogniser recogniser() {
        return recogniser;
    }
}
