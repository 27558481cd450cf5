// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionMode;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.WorkMode;

import java.util.Optional;

/** Working from afar or on site, as the person wishes; how far it is counts elsewhere. */
final class RemoteCriterion implements Criterion {
    /** Part of a mixed mission is done in the other way. */
    private static final double IN_PART = 0.5;

    @Override
    public String name() {
        return "remote";
    }

    @Override
    public int defaultWeight() {
        return 2;
    }

    @Override
    public Object reads(Talent talent) {
        return talent.workMode();
    }

    @Override
    public Assessment assess(Mission mission, Talent talent) {
        Optional<MissionMode> mode = mission.mode();
        Optional<WorkMode> wish = talent.workMode();
        if (mode.isEmpty()) {
            return Assessment.full(this, "missionOpen");
        }
        if (wish.isEmpty()) {
            return Assessment.full(this, "talentOpen");
        }
        return switch (wish.get()) {
            case BOTH -> Assessment.full(this, "both");
            case REMOTE -> alone(mode.get(), MissionMode.REMOTE);
            case ON_SITE -> alone(mode.get(), MissionMode.ON_SITE);
        };
    }

    private Assessment alone(MissionMode mode, MissionMode wished) {
        if (mode == MissionMode.MIXED) {
            return Assessment.of(IN_PART, this, "mixed");
        }
        return mode == wished ? Assessment.full(this, "wished") : Assessment.of(0, this, "other");
    }
}
