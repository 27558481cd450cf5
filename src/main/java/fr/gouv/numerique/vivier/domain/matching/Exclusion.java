// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching;

import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.talent.TalentId;

import java.util.List;

/** A person who may not be proposed for a mission, with the rules that stand against it. */
public record Exclusion(TalentId talent, MissionId mission, List<RuleOutcome> broken) {

    public Exclusion {
        broken = List.copyOf(broken);
    }
}
