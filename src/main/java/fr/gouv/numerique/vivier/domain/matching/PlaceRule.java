// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.mission.MissionMode;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.WorkMode;

import java.util.Optional;

/**
 * Where the work is done suits both sides. On site: the person comes, and the place is within
 * reach. Remote: the person works remotely. A mixed mission leaves that to the two of them.
 */
final class PlaceRule implements MustRule {
    private final ReferenceData reference;

    PlaceRule(ReferenceData reference) {
        this.reference = reference;
    }

    @Override
    public String name() {
        return "place";
    }

    @Override
    public Object reads(Talent talent) {
        return Parts.whereabouts(talent);
    }

    @Override
    public RuleOutcome check(Mission mission, Talent talent) {
        Optional<MissionMode> mode = mission.mode();
        Optional<WorkMode> wish = talent.workMode();
        if (mode.equals(Optional.of(MissionMode.REMOTE))
                && wish.equals(Optional.of(WorkMode.ON_SITE))) {
            return RuleOutcome.broken(this, "onSiteOnly");
        }
        if (!mode.equals(Optional.of(MissionMode.ON_SITE))) {
            return RuleOutcome.held(this);
        }
        if (wish.equals(Optional.of(WorkMode.REMOTE))) {
            return RuleOutcome.broken(this, "remoteOnly");
        }
        return Reach.of(mission, talent) == Reach.TOO_FAR
                ? RuleOutcome.broken(this, "tooFar", regionName(mission))
                : RuleOutcome.held(this);
    }

    private String regionName(Mission mission) {
        return mission.get(MissionFields.REGION)
                .map(
                        region ->
                                reference
                                        .list(ReferenceData.REGION)
                                        .find(region.code())
                                        .map(entry -> entry.french())
                                        .orElseGet(region::written))
                .or(
                        () ->
                                mission.get(MissionFields.OTHER_PLACES).stream()
                                        .findFirst()
                                        .map(Choice::written))
                .orElse("");
    }
}
