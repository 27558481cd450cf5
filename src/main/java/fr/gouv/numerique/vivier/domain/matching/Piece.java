// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentId;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A rule or a criterion, as to what it looks at in a person. An index of many people keeps just
 * that, and asks the piece itself once for all the people whom it cannot tell apart.
 *
 * <p>What it looks at comes in four ways: a part of the profile, the days, marks, skills. Two
 * people who are alike in what it tells here get the same outcome for the same mission, but for the
 * words of the reason.
 */
public interface Piece {
    /** For a piece that reads no part of the profile. */
    Object NOTHING = "";

    /** Stable name, also the key of its texts. */
    String name();

    /**
     * What it reads of the profile, the days, marks and skills told below aside: a value that
     * equals that of every person whom the piece takes alike. The fewer different ones in a pool,
     * the quicker the index. It depends on the person's record and on {@link #readsBeside} alone,
     * not on lists or settings, so that an index outlives a change of these.
     */
    Object reads(Talent talent);

    /** What it reads of some people beside their records; nothing of those who are not named. */
    default Map<TalentId, ?> readsBeside() {
        return Map.of();
    }

    /**
     * Whether it reads from when until when the person is available and when the contract ends. Of
     * these days a rule may only see whether they lie before the mission's first day, after its
     * last or between them; a criterion also which of the days between it is. Where the mission
     * gives one day only: whether before, on or after it. Any other use of a day belongs into
     * {@link #reads}.
     */
    default boolean readsDays() {
        return false;
    }

    /**
     * The marks of the profile it looks at, if any; a piece that does reads nothing else. Pieces
     * that look at the same marks give the same object.
     */
    default Optional<Marks> marks() {
        return Optional.empty();
    }

    /** Which of the marks it looks for, for this mission: it does not see the others. */
    default Set<String> sought(Mission mission) {
        return Set.of();
    }

    /**
     * The skills it looks at for this mission. A piece that does reads nothing else, and of the
     * mission nothing else either: two missions with as many slots, in which the best skills fit as
     * well, have the same outcome. A rule has one slot at most.
     */
    default List<SkillSlot> slots(Mission mission) {
        return List.of();
    }

    /**
     * Whether its value is how well its {@link #slots} are met on average, one at most. It is then
     * known what a lack costs before all is known, so that most people need not be looked at.
     */
    default boolean isMeanOfSlots() {
        return false;
    }
}
