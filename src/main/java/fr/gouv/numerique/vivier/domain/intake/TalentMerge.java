// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import fr.gouv.numerique.vivier.domain.shared.ExtraAnswer;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.domain.talent.TalentSkillReader;

import java.util.List;
import java.util.Optional;

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
    public Optional<Talent> merge(Talent known, RowAnswer given) {
        RowAnswer answer = withoutFurtherAddress(known, given);
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
                        skills.refresh(known.skills(), merged.values()),
                        merged.edits(),
                        extras,
                        answer.answeredAt().or(known::answeredAt),
                        known.createdAt(),
                        known.updatedAt()));
    }

    /** An answer from another address of the same person says nothing of the one in force. */
    private static RowAnswer withoutFurtherAddress(Talent known, RowAnswer answer) {
        String said = answer.values().get(TalentFields.EMAIL);
        boolean further =
                !said.isEmpty()
                        && !known.email().isEmpty()
                        && !Talent.emailKey(said).equals(Talent.emailKey(known.email()));
        return further && !known.edits().containsKey(TalentFields.EMAIL)
                ? answer.withValues(answer.values().with(TalentFields.EMAIL, known.email()))
                : answer;
    }
}
