// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.talent.Talent;

/**
 * A condition without which a person is not proposed for a mission. What a form leaves open never
 * breaks a rule.
 */
public interface MustRule extends Piece {

    RuleOutcome check(Mission mission, Talent talent);
}
