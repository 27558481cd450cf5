// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionMode;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.domain.talent.WorkMode;

import java.util.Optional;

/** How easily the person gets to the place of work. */
final class PlaceCriterion implements Criterion {
    /** Travelling from another region costs time and money: close to as good as being there. */
    private static final double TRAVELS = 0.8;

    /** A mixed mission can be done from afar in part. */
    private static final double FROM_AFAR = 0.5;

    private final ReferenceData reference;

    PlaceCriterion(ReferenceData reference) {
        this.reference = reference;
    }

    @Override
    public String name() {
        return "place";
    }

    @Override
    public int defaultWeight() {
        return 6;
    }

    @Override
    public Object reads(Talent talent) {
        return Parts.whereabouts(talent);
    }

    @Override
    public Assessment assess(Mission mission, Talent talent) {
        Optional<MissionMode> mode = mission.mode();
        if (mode.isEmpty()) {
            return Assessment.full(this, "open");
        }
        if (mode.get() == MissionMode.REMOTE) {
            return Assessment.full(this, "remote");
        }
        boolean remoteOnly = talent.workMode().equals(Optional.of(WorkMode.REMOTE));
        if (remoteOnly) {
            return Assessment.of(FROM_AFAR, this, "remoteOnly");
        }
        return switch (Reach.of(mission, talent)) {
            case SAME_REGION -> Assessment.full(this, "sameRegion", region(talent));
            case TRAVELS -> Assessment.of(TRAVELS, this, "travels");
            case UNKNOWN -> Assessment.full(this, "unknown");
            case TOO_FAR -> Assessment.of(FROM_AFAR, this, "tooFar");
        };
    }

    private Object region(Talent talent) {
        var region = talent.get(TalentFields.REGION).orElseThrow();
        return reference
                .list(ReferenceData.REGION)
                .find(region.code())
                .<Object>map(entry -> entry)
                .orElseGet(region::written);
    }
}
