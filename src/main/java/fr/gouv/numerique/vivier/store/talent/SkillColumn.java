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

/**
 * What speaks for a talent's skills, as one column holds it: a line per skill, its code and then
 * source, level and words of each evidence.
 */
final class SkillColumn {
    private SkillColumn() {}

    static byte @Nullable [] write(Collection<TalentSkill> skills) {
        PackedLines lines = new PackedLines();
        for (TalentSkill skill : skills) {
            lines.line(skill.code());
            for (SkillEvidence evidence : skill.evidence()) {
                lines.part(evidence.source().name())
                        .part(
                                evidence.level()
                                        .map(level -> Integer.toString(level.number()))
                                        .orElse(""))
                        .part(evidence.words());
            }
        }
        return lines.bytes();
    }

    /** The skills by code, what speaks for each by source. */
    static List<TalentSkill> read(byte @Nullable [] packed) {
        Map<String, List<SkillEvidence>> found = new TreeMap<>();
        PackedLines.forEach(
                packed,
                line ->
                        addEvidence(
                                line,
                                found.computeIfAbsent(line.getFirst(), _ -> new ArrayList<>())));
        List<TalentSkill> skills = new ArrayList<>(found.size());
        found.forEach(
                (code, evidence) -> {
                    evidence.sort(Comparator.comparing(SkillEvidence::source));
                    skills.add(new TalentSkill(code, evidence));
                });
        return skills;
    }

    private static void addEvidence(List<String> line, List<SkillEvidence> evidence) {
        for (int i = 1; i + 2 < line.size(); i += 3) {
            Optional<SkillLevel> level = SkillLevel.ofCode(line.get(i + 1));
            evidence.add(
                    new SkillEvidence(SkillSource.valueOf(line.get(i)), level, line.get(i + 2)));
        }
    }
}
