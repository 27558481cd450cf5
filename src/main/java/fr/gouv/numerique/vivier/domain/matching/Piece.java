// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.talent.Talent;

import java.util.List;

/**
 * A rule or a criterion, as to what it looks at in a person. An index of many people keeps just
 * that, and asks the piece itself once for all the people whom it cannot tell apart.
 *
 * <p>What it looks at comes in three ways: a part of the profile, the days, skills. Two people who
 * are alike in what it tells here get the same outcome for the same mission, but for the words of
 * the reason.
 */
public interface Piece {
    /** For a piece that reads no part of the profile. */
    Object NOTHING = "";

    /** Stable name, also the key of its texts. */
    String name();

    /**
     * What it reads of the profile, the days and skills told below aside: a value that equals that
     * of every person whom the piece takes alike. The fewer different ones in a pool, the quicker
     * the index.
     */
    Object reads(Talent talent);

    /**
     * Whether it reads from when until when the person is available and when the contract ends. Of
     * these days it may only see whether they lie before the mission's first day, after its last
     * or, between them, which one it is; where the mission gives one day only, whether before, on
     * or after it. Any other use of a day belongs into {@link #reads}.
     */
    default boolean readsDays() {
        return false;
    }

    /** The skills it looks at for this mission. */
    default List<SkillSlot> slots(Mission mission) {
        return List.of();
    }
}
