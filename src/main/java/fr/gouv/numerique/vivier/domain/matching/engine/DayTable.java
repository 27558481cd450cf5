// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching.engine;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.talent.Talent;

import java.time.LocalDate;
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

    private final Layout layout;
    private final Ask ask;

    /** The pieces that matter, by their place in the group. */
    private final int[] asked;

    /** Whether the days of the mission are told apart. */
    private final boolean each;

    private final int before;
    private final int after;
    private final LongTable points = new LongTable();

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
    }

    private static boolean isReversed(Mission mission) {
        Optional<LocalDate> end = mission.get(MissionFields.END);
        return end.isPresent()
                && mission.get(MissionFields.START).filter(end.get()::isBefore).isPresent();
    }

    /** Adds the points for those who may come to more than this many points in all. */
    void add(Block block, Work work, int found, int above) {
        char[] groups = block.column(GROUP);
        char[] from = block.column(layout.columns() - Layout.FROM);
        char[] until = block.column(layout.columns() - Layout.UNTIL);
        char[] end = block.column(layout.columns() - Layout.END);
        for (int i = 0; i < found; i++) {
            if (work.points[i] <= above) {
                continue;
            }
            int place = work.places[i];
            long key = next(groups[place], near(from[place]));
            key = next(key, near(until[place]));
            key = next(key, near(end[place]));
            int value = points.get(key);
            work.points[i] += value == LongTable.NONE ? ask(key) : value;
        }
    }

    private static long next(long key, int day) {
        return (key << DAY_BITS) | day;
    }

    /** The day as the pieces see it; 0 stays none. */
    private int near(int day) {
        if (day <= before) {
            return day == 0 ? 0 : before;
        }
        return day >= after ? after : each ? day : before + 1;
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
        points.put(key, sum);
        return sum;
    }

    private static Optional<LocalDate> day(long bits) {
        int day = (int) (bits & 0xFFFF);
        return day == 0 ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }
}
