// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching.engine;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.talent.Talent;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The points of the pieces that look at days, by where these lie as against the mission's: all days
 * before it count as the last of them, all days after it as the first.
 */
final class DayTable {
    private static final int GROUP = 0;
    private static final int DAY_BITS = 16;
    private static final int SIDES = 4;

    private final Layout layout;
    private final Ask ask;

    /** The pieces that matter, by their place in the group. */
    private final int[] asked;

    /** Whether the days of the mission are told apart. */
    private final boolean each;

    private final int before;
    private final int after;
    private final LongTable points = new LongTable();

    /** The points by where the three days lie, where that is all that counts. */
    private final int[] bySide;

    /**
     * Finds the mission's days.
     *
     * @param asked the pieces, by their place in the group
     * @param each whether they see which day of the mission it is
     * @throws IndexFull when they lie where days cannot be told apart
     */
    DayTable(Layout layout, Ask ask, int[] asked, boolean each) {
        this.layout = layout;
        this.ask = ask;
        this.asked = asked;
        Mission mission = ask.mission();
        List<Integer> days =
                Stream.of(mission.get(MissionFields.START), mission.get(MissionFields.END))
                        .flatMap(Optional::stream)
                        .map(Layout::number)
                        .sorted()
                        .toList();
        // Days in the wrong order have no « between » on which all rules would agree.
        this.each = each || isReversed(mission);
        before = days.isEmpty() ? Layout.FIRST_DAY : days.getFirst() - 1;
        after = days.isEmpty() ? Layout.FIRST_DAY : days.getLast() + 1;
        if (before < Layout.FIRST_DAY || after > Layout.LAST_DAY) {
            throw new IndexFull();
        }
        int sides = this.each ? 0 : layout.joint(GROUP).size() * SIDES * SIDES * SIDES;
        bySide = new int[sides];
        Arrays.fill(bySide, LongTable.NONE);
    }

    private static boolean isReversed(Mission mission) {
        Optional<LocalDate> end = mission.get(MissionFields.END);
        return end.isPresent()
                && mission.get(MissionFields.START).filter(end.get()::isBefore).isPresent();
    }

    /** The points of the person at this place. */
    int points(Block block, int place) {
        int group = block.column(GROUP)[place];
        int from = near(block.column(layout.columns() - Layout.FROM)[place]);
        int until = near(block.column(layout.columns() - Layout.UNTIL)[place]);
        int end = near(block.column(layout.columns() - Layout.END)[place]);
        if (each) {
            long key = key(group, from, until, end);
            int value = points.get(key);
            if (value == LongTable.NONE) {
                value = ask(key);
                points.put(key, value);
            }
            return value;
        }
        int side = ((group * SIDES + side(from)) * SIDES + side(until)) * SIDES + side(end);
        int value = bySide[side];
        if (value == LongTable.NONE) {
            value = ask(key(group, from, until, end));
            bySide[side] = value;
        }
        return value;
    }

    private static long key(int group, int from, int until, int end) {
        return (((((long) group << DAY_BITS) | from) << DAY_BITS | until) << DAY_BITS) | end;
    }

    /** The day as the pieces see it; 0 stays none. */
    private int near(int day) {
        if (day <= before) {
            return day == 0 ? 0 : before;
        }
        return day >= after ? after : each ? day : before + 1;
    }

    /** Where a day that was seen like this lies: nowhere, before, between or after. */
    private int side(int near) {
        return near == 0 ? 0 : near == before ? 1 : near == after ? 3 : 2;
    }

    private int ask(long key) {
        List<Integer> codes = layout.joint(GROUP).key((int) (key >>> (3 * DAY_BITS)));
        int sum = 0;
        for (int i : asked) {
            int piece = layout.group(GROUP)[i];
            Talent example =
                    Examples.available(
                            layout.keys(piece).example(codes.get(i)),
                            day(key >>> (2 * DAY_BITS)),
                            day(key >>> DAY_BITS),
                            day(key));
            sum += ask.points(layout.pieces().get(piece), example);
        }
        return sum;
    }

    private static Optional<LocalDate> day(long bits) {
        int day = (int) (bits & 0xFFFF);
        return day == 0 ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }
}
