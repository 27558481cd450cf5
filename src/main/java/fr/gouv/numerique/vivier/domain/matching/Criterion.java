// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.talent.Talent;

/**
 * One thing that makes a person fit a mission better. What is not given, or is to be defined, is
 * assessed in full: it is never a penalty.
 */
public interface Criterion extends Piece {

    /** The points it brings at most, unless a coordinator set another weight. */
    int defaultWeight();

    Assessment assess(Mission mission, Talent talent);
}
