// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.plan;

import fr.gouv.numerique.vivier.domain.matching.Period;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/**
 * Whether one person has the days for several missions. Together they may not take more days than
 * the person offers, and within no span of the calendar more than there are working days in it:
 * that is all it takes for a timetable to exist (preemptive scheduling with release dates and
 * deadlines: Horn, Naval Research Logistics Quarterly 21, 1974). Mondays to Fridays count.
 *
 * <p>A mission whose days are to be defined, and a person of whom nothing is known, are not put
 * together with anything. One mission alone always fits: whether it suits is a matter of points.
 * Immutable.
 */
final class DayRoom {
    private final FreeDays[] people;

    /** Days of each mission, not a number where they are not known; first and last day. */
    private final double[] days;

    private final long[] first;
    private final long[] last;

    DayRoom(List<Work> missions, List<FreeDays> people) {
        this.people = people.toArray(FreeDays[]::new);
        days = new double[missions.size()];
        first = new long[missions.size()];
        last = new long[missions.size()];
        for (int row = 0; row < missions.size(); row++) {
            days[row] = missions.get(row).days().orElse(Double.NaN);
            first[row] = first(missions.get(row).period());
            last[row] = last(missions.get(row).period());
        }
    }

    private static long first(Period period) {
        return period.first().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
    }

    private static long last(Period period) {
        return period.last().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
    }

    /** How many missions have a promise of this person. */
    int promised(int column) {
        return people[column].promised().size();
    }

    /**
     * Whether the person has the days.
     *
     * @param rows in its first entries, missions
     * @param count how many entries count
     * @param pinned further missions
     */
    boolean fits(int column, int[] rows, int count, int[] pinned) {
        FreeDays person = people[column];
        int all = person.promised().size() + pinned.length + count;
        if (all < 2) {
            return true;
        }
        if (person.offered().isEmpty()) {
            return false;
        }
        Load load = new Load(all, first(person.period()), last(person.period()));
        for (Work work : person.promised()) {
            load.add(work.days().orElse(Double.NaN), first(work.period()), last(work.period()));
        }
        for (int row : pinned) {
            load.add(days[row], first[row], last[row]);
        }
        for (int i = 0; i < count; i++) {
            load.add(days[rows[i]], first[rows[i]], last[rows[i]]);
        }
        return load.sum <= person.offered().get() && load.hasTimetable();
    }

    /** What one person would have to do. */
    private static final class Load {
        private final long from;
        private final long until;
        private final double[] days;
        private final long[] first;
        private final long[] last;
        private int count;
        private double sum;

        Load(int most, long from, long until) {
            this.from = from;
            this.until = until;
            days = new double[most];
            first = new long[most];
            last = new long[most];
        }

        void add(double work, long begins, long ends) {
            days[count] = work;
            first[count] = Math.max(from, begins);
            last[count++] = Math.min(until, ends);
            sum += work;
        }

        boolean hasTimetable() {
            for (int i = 0; i < count; i++) {
                for (int j = 0; j < count; j++) {
                    if (isTooMuch(first[i], last[j])) {
                        return false;
                    }
                }
            }
            return true;
        }

        private boolean isTooMuch(long begins, long ends) {
            if (begins == Long.MIN_VALUE || ends == Long.MAX_VALUE) {
                return false;
            }
            double work = 0;
            for (int k = 0; k < count; k++) {
                if (first[k] >= begins && last[k] <= ends) {
                    work += days[k];
                }
            }
            return work > weekdays(begins, ends);
        }
    }

    /** Mondays to Fridays from one day to another, both included. */
    static long weekdays(long begins, long ends) {
        long all = Math.max(0, ends - begins + 1);
        long count = all / 7 * 5;
        for (long day = begins + all / 7 * 7; day <= ends; day++) {
            DayOfWeek name = LocalDate.ofEpochDay(day).getDayOfWeek();
            if (name != DayOfWeek.SATURDAY && name != DayOfWeek.SUNDAY) {
                count++;
            }
        }
        return count;
    }
}
