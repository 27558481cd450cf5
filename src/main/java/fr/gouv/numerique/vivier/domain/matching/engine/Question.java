// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching.engine;

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
    private final List<GroupTable> groups = new ArrayList<>();
    private final List<MarkTable> marks = new ArrayList<>();
    private final Optional<DayTable> sides;
    private final Optional<DayTable> days;
    private final int mostByDays;

    private Question(Layout layout, Ask ask) {
        List<Piece> bySkill = new ArrayList<>();
        for (int i = 0; i < layout.pieces().size(); i++) {
            if (isBySkill(layout, ask, i)) {
                bySkill.add(layout.pieces().get(i));
            }
        }
        skills = new SkillTable(layout, ask, bySkill);
        int[] byDay = asked(layout, ask, 0);
        sides = days(layout, ask, byDay, true);
        days = days(layout, ask, byDay, false);
        mostByDays =
                Arrays.stream(byDay)
                        .map(i -> ask.most(layout.pieces().get(layout.group(0)[i])))
                        .sum();
        for (int g = 1; g < layout.groups(); g++) {
            int[] asked = asked(layout, ask, g);
            if (asked.length > 0) {
                groups.add(new GroupTable(layout, ask, g, asked));
            }
        }
        for (int m = 0; m < layout.marks().size(); m++) {
            MarkSets sets = layout.marks().get(m);
            List<Piece> pieces =
                    layout.pieces().stream()
                            .filter(ask::matters)
                            .filter(piece -> piece.marks().equals(Optional.of(sets.marks())))
                            .toList();
            if (!pieces.isEmpty()) {
                marks.add(new MarkTable(sets, ask, layout.groups() + m, pieces));
            }
        }
    }

    /** Rules come first; criteria are asked only for those who can still be among the best. */
    private static Optional<DayTable> days(Layout layout, Ask ask, int[] all, boolean rules) {
        int[] asked =
                Arrays.stream(all)
                        .filter(
                                i ->
                                        layout.pieces().get(layout.group(0)[i]) instanceof MustRule
                                                == rules)
                        .toArray();
        return asked.length == 0
                ? Optional.empty()
                : Optional.of(new DayTable(layout, ask, asked, !rules));
    }

    /** The question, or none when the mission asks for more than the tables can hold. */
    static Optional<Question> of(Layout layout, Mission mission, Weights weights) {
        Ask ask = new Ask(mission, weights);
        if (!ask.fits(layout.pieces())) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Question(layout, ask));
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

    /** Those pieces of a group, by their place in it, that matter and do not look at skills. */
    private static int[] asked(Layout layout, Ask ask, int group) {
        int[] all = layout.group(group);
        return IntStream.range(0, all.length)
                .filter(i -> ask.matters(layout.pieces().get(all[i])))
                .filter(i -> !isBySkill(layout, ask, all[i]))
                .toArray();
    }

    /**
     * Who of the block may be proposed, by their places in it, and their points.
     *
     * @param above for who cannot have more points than this they may be too few
     * @return how many they are
     */
    int answer(Block block, Work work, int above) {
        int found = skills.answer(block, work);
        if (found == 0) {
            return 0;
        }
        for (GroupTable group : groups) {
            group.add(block, work, found);
        }
        for (MarkTable table : marks) {
            table.add(block, work, found);
        }
        if (sides.isPresent()) {
            sides.get().add(block, work, found, -1);
        }
        int eligible = 0;
        for (int i = 0; i < found; i++) {
            int points = work.points[i];
            work.places[eligible] = work.places[i];
            work.points[eligible] = points;
            eligible += points >= 0 ? 1 : 0;
        }
        if (days.isPresent()) {
            days.get().add(block, work, eligible, above - mostByDays);
        }
        return eligible;
    }
}
