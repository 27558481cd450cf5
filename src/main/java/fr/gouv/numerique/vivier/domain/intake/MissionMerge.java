// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionNeedReader;
import fr.gouv.numerique.vivier.domain.shared.ExtraAnswer;

import java.util.List;
import java.util.Optional;

/** Brings a later answer into a known mission, by the rules of {@link TalentMerge}. */
public final class MissionMerge {
    private final MissionNeedReader needs;

    public MissionMerge(MissionNeedReader needs) {
        this.needs = needs;
    }

    /** The mission after this answer, or nothing when it says nothing new. */
    public Optional<Mission> merge(Mission known, RowAnswer answer) {
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
                new Mission(
                        known.id(),
                        known.ref(),
                        known.version(),
                        known.status(),
                        merged.values(),
                        needs.refresh(known.needs(), merged.values()),
                        merged.edits(),
                        extras,
                        answer.answeredAt().or(known::answeredAt),
                        known.createdAt(),
                        known.updatedAt()));
    }
}
