// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import fr.gouv.numerique.vivier.domain.shared.ExtraAnswer;
import fr.gouv.numerique.vivier.domain.talent.SkillEvidence;
import fr.gouv.numerique.vivier.domain.talent.SkillSource;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentSkill;
import fr.gouv.numerique.vivier.domain.talent.TalentSkillReader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Brings a later answer into a known talent. What the person left blank stays as it was; what a
 * coordinator set by hand stays too, with the form's word beside it.
 */
public final class TalentMerge {
    private final TalentSkillReader skills;

    public TalentMerge(TalentSkillReader skills) {
        this.skills = skills;
    }

    /** The talent after this answer, or nothing when it says nothing new. */
    public Optional<Talent> merge(Talent known, RowAnswer answer) {
        Merged merged = Merged.of(known.values(), known.edits(), answer);
        List<ExtraAnswer> extras = Merged.extras(known.extras(), answer.extras());
        boolean same =
                merged.values().equals(known.values())
                        && merged.edits().equals(known.edits())
                        && extras.equals(known.extras());
        if (same) {
            return Optional.empty();
        }
        return Optional.of(
                new Talent(
                        known.id(),
                        known.ref(),
                        known.version(),
                        known.status(),
                        merged.values(),
                        withChecked(known.skills(), skills.read(merged.values())),
                        merged.edits(),
                        extras,
                        answer.answeredAt().or(known::answeredAt),
                        known.createdAt(),
                        known.updatedAt()));
    }

    /** The skills read anew, with what a coordinator had checked. */
    private static List<TalentSkill> withChecked(List<TalentSkill> known, List<TalentSkill> read) {
        Map<String, List<SkillEvidence>> all = new LinkedHashMap<>();
        read.forEach(skill -> all.put(skill.code(), new ArrayList<>(skill.evidence())));
        for (TalentSkill skill : known) {
            Stream<SkillEvidence> checked =
                    skill.evidence().stream()
                            .filter(item -> item.source() == SkillSource.COORDINATOR);
            checked.forEach(
                    item -> all.computeIfAbsent(skill.code(), _ -> new ArrayList<>()).add(item));
        }
        List<TalentSkill> skills = new ArrayList<>();
        all.forEach((code, evidence) -> skills.add(new TalentSkill(code, evidence)));
        return skills;
    }
}
