// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.talent;

import fr.gouv.numerique.vivier.domain.reference.SkillLevel;
import fr.gouv.numerique.vivier.domain.talent.SkillEvidence;
import fr.gouv.numerique.vivier.domain.talent.SkillSource;
import fr.gouv.numerique.vivier.domain.talent.TalentSkill;
import fr.gouv.numerique.vivier.store.engine.PackedLines;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What speaks for a talent's skills, as one column holds it: code, source, level, words. */
final class SkillColumn {
    private SkillColumn() {}

    static @Nullable String write(Collection<TalentSkill> skills) {
        PackedLines lines = new PackedLines();
        for (TalentSkill skill : skills) {
            for (SkillEvidence evidence : skill.evidence()) {
                lines.add(
                        skill.code(),
                        evidence.source().name(),
                        evidence.level().map(level -> Integer.toString(level.number())).orElse(""),
                        evidence.words());
            }
        }
        return lines.text();
    }

    /** The skills by code, what speaks for each by source. */
    static List<TalentSkill> read(@Nullable String packed) {
        Map<String, List<SkillEvidence>> found = new TreeMap<>();
        PackedLines.forEach(
                packed,
                line ->
                        found.computeIfAbsent(line.get(0), _ -> new ArrayList<>())
                                .add(evidence(line)));
        List<TalentSkill> skills = new ArrayList<>(found.size());
        found.forEach(
                (code, evidence) -> {
                    evidence.sort(Comparator.comparing(SkillEvidence::source));
                    skills.add(new TalentSkill(code, evidence));
                });
        return skills;
    }

    private static SkillEvidence evidence(List<String> line) {
        Optional<SkillLevel> level = SkillLevel.ofCode(line.get(2));
        return new SkillEvidence(SkillSource.valueOf(line.get(1)), level, line.get(3));
    }
}
