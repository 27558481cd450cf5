// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching.engine;

import fr.gouv.numerique.vivier.domain.matching.Marks;
import fr.gouv.numerique.vivier.domain.matching.MustRule;
import fr.gouv.numerique.vivier.domain.matching.Piece;
import fr.gouv.numerique.vivier.domain.matching.Weights;
import fr.gouv.numerique.vivier.domain.mission.Mission;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One mission, made ready to be answered block by block. The tables are filled as new cases come
 * up, so it is not thread-safe.
 */
final class Question {
    private final SkillTable skills;
    private final List<GroupTable> rules = new ArrayList<>();
    private final List<GroupTable> groups = new ArrayList<>();
    private final List<MarkTable> marks = new ArrayList<>();
    private final Optional<DayTable> sides;
    private final Optional<DayTable> days;
    private final int mostByDays;
    private final int mostByGroups;
    private final int mostByMarks;
    private final Sieve sieve;
    private final Sought sought;

    private Question(Layout layout, Ask ask, Sought sought) {
        this.sought = sought;
        List<Piece> bySkill = new ArrayList<>();
        for (int i = 0; i < layout.pieces().size(); i++) {
            if (isBySkill(layout, ask, i)) {
                bySkill.add(layout.pieces().get(i));
            }
        }
        skills = new SkillTable(layout, ask, bySkill, sought);
        int[] byDay = asked(layout, ask, 0, true);
        sides =
                byDay.length == 0
                        ? Optional.empty()
                        : Optional.of(new DayTable(layout, ask, byDay, false));
        byDay = asked(layout, ask, 0, false);
        days =
                byDay.length == 0
                        ? Optional.empty()
                        : Optional.of(new DayTable(layout, ask, byDay, true));
        mostByDays =
                Arrays.stream(byDay)
                        .map(i -> ask.most(layout.pieces().get(layout.group(0)[i])))
                        .sum();
        for (int g = 1; g < layout.groups(); g++) {
            add(rules, new GroupTable(layout, ask, g, asked(layout, ask, g, true)));
            add(groups, new GroupTable(layout, ask, g, asked(layout, ask, g, false)));
        }
        for (Marks one : layout.marks()) {
            List<Piece> pieces =
                    layout.pieces().stream()
                            .filter(ask::matters)
                            .filter(piece -> piece.marks().equals(Optional.of(one)))
                            .toList();
            if (!pieces.isEmpty()) {
                marks.add(new MarkTable(layout, ask, one, pieces, sought));
            }
        }
        mostByGroups = groups.stream().mapToInt(GroupTable::most).sum();
        mostByMarks = marks.stream().mapToInt(MarkTable::most).sum();
        sieve = skills.sieve(mostByGroups + mostByMarks + mostByDays);
    }

    private static void add(List<GroupTable> tables, GroupTable table) {
        if (!table.isEmpty()) {
            tables.add(table);
        }
    }

    /** The question, or none when the mission asks for more than the tables can hold. */
    static Optional<Question> of(Layout layout, Mission mission, Weights weights, Sought sought) {
        Ask ask = new Ask(mission, weights);
        if (!ask.fits(layout.pieces())) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Question(layout, ask, sought));
        } catch (IndexFull _) {
            return Optional.empty();
        }
    }

    private static boolean isBySkill(Layout layout, Ask ask, int piece) {
        Piece one = layout.pieces().get(piece);
        if (!ask.matters(one) || one.slots(ask.mission()).isEmpty()) {
            return false;
        }
        if (one.readsDays() || one.marks().isPresent() || layout.keys(piece).size() > 1) {
            throw new IndexFull();
        }
        return true;
    }

    /** Those rules or criteria of a group, by their place in it, that matter beside skills. */
    private static int[] asked(Layout layout, Ask ask, int group, boolean rules) {
        int[] all = layout.group(group);
        return IntStream.range(0, all.length)
                .filter(i -> ask.matters(layout.pieces().get(all[i])))
                .filter(i -> !isBySkill(layout, ask, all[i]))
                .filter(i -> layout.pieces().get(all[i]) instanceof MustRule == rules)
                .toArray();
    }

    /** Begins with the block in which what is sought was found last. */
    void open(Block block, Work work) {
        skills.open(sought, work, Holders.words(block.size()));
    }

    /** The points of somebody who has everything. */
    int most() {
        return sieve.most();
    }

    /**
     * Counts who of the block may be proposed, whatever the points; sets a bit for each in {@code
     * work.eligible}.
     */
    int eligible(Block block, Work work) {
        int words = Holders.words(block.size());
        long[] who = work.eligible;
        Arrays.fill(who, 0, words, -1L);
        who[words - 1] &= -1L >>> -block.size();
        skills.rule(work, who, words);
        for (MarkTable table : marks) {
            table.rule(block, sought, work, who);
        }
        int found = 0;
        for (int w = 0; w < words; w++) {
            for (long left = who[w]; left != 0; left &= left - 1) {
                int place = w * Long.SIZE + Long.numberOfTrailingZeros(left);
                if (isRuledOut(block, place)) {
                    who[w] &= ~Long.lowestOneBit(left);
                }
            }
            found += Long.bitCount(who[w]);
        }
        return found;
    }

    private boolean isRuledOut(Block block, int place) {
        for (GroupTable rule : rules) {
            if (rule.points(block, place) < 0) {
                return true;
            }
        }
        return sides.isPresent() && sides.get().points(block, place) < 0;
    }

    /**
     * Finds, among those of the block not in {@code work.seen}, who may be proposed and has enough
     * points; adds to {@code work.seen} all who may have more points than {@code above}.
     *
     * @param above for who cannot have more points than this is not looked at
     * @param least who has fewer points is not told
     * @return how many are told in {@code work.places} and {@code work.points}
     */
    int answer(Block block, Work work, int above, int least) {
        if (!sieve.keep(work, block.size(), above)) {
            return 0;
        }
        boolean isSifted = sieve.isWorthMore(work, block.size());
        if (isSifted) {
            marks.forEach(table -> table.sift(block, sought, work, sieve));
        }
        int words = Holders.words(block.size());
        int found = 0;
        for (int w = 0; w < words; w++) {
            long left = work.kept[w] & ~work.seen[w];
            work.seen[w] |= left;
            for (; left != 0; left &= left - 1) {
                int place = w * Long.SIZE + Long.numberOfTrailingZeros(left);
                int points = points(block, work, place, least, isSifted);
                work.places[found] = place;
                work.points[found] = points;
                found += points >= least ? 1 : 0;
            }
        }
        return found;
    }

    /** The points, or fewer than the least when they come out below; what is quick comes first. */
    private int points(Block block, Work work, int place, int least, boolean isSifted) {
        int points = 0;
        for (GroupTable group : groups) {
            points += group.points(block, place);
        }
        int mostElse = sieve.most(work, place) - mostByGroups;
        if (points + mostElse < least) {
            return -1;
        }
        for (GroupTable rule : rules) {
            points += rule.points(block, place);
        }
        for (MarkTable table : marks) {
            points += table.points(block, sought, place);
        }
        if (points < 0 || (!isSifted && points + mostElse - mostByMarks < least)) {
            return -1;
        }
        points += skills.points(block, work, place);
        if (points + mostByDays < least) {
            return -1;
        }
        if (sides.isPresent()) {
            points += sides.get().points(block, place);
        }
        return days.isPresent() && points >= 0 ? points + days.get().points(block, place) : points;
    }
}
