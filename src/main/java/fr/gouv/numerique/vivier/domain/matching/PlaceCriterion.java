// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionMode;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;

import java.util.Optional;
import java.util.Set;

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
        return 4;
    }

    @Override
    public Object reads(Talent talent) {
        return NOTHING;
    }

    @Override
    public Optional<Marks> marks() {
        return Optional.of(PlaceMarks.INSTANCE);
    }

    @Override
    public Set<String> sought(Mission mission) {
        return PlaceMarks.sought(mission);
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
