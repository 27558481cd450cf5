// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The skills that Vivier knows, and the recogniser that finds them in words. */
public final class SkillTaxonomy {
    private final Map<String, Skill> byCode = new LinkedHashMap<>();
    private final SkillRecogniser recogniser;

    /** These skills, whose names have to be spelt right. */
    public SkillTaxonomy(List<Skill> skills) {
        this(skills, Set.of(), Set.of());
    }

    /**
     * These skills.
     *
     * @param taught keys of the names that a coordinator taught
     * @param existing words without case and accents that are near to those of shipped names but no
     *     typing errors; without any, no typing errors are looked for
     */
    SkillTaxonomy(List<Skill> skills, Set<String> taught, Set<String> existing) {
        skills.forEach(skill -> byCode.put(skill.code(), skill));
        recogniser = new SkillRecogniser(skills, taught, existing);
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
