// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching.engine;

import fr.gouv.numerique.vivier.domain.matching.Criterion;
import fr.gouv.numerique.vivier.domain.matching.Marks;
import fr.gouv.numerique.vivier.domain.matching.MatchingCatalogue;
import fr.gouv.numerique.vivier.domain.matching.Piece;
import fr.gouv.numerique.vivier.domain.matching.Weights;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.domain.talent.TalentSkill;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * What each column of an index stands for. First come groups of pieces: one number for all that the
 * pieces of the group read, so that few columns have to be looked at; the first group is that of
 * the pieces that read days. Then the sets of marks, and at the end the three days.
 */
final class Layout {
    static final int SKILL_SHIFT = 4;
    static final int KIND_MASK = (1 << SKILL_SHIFT) - 1;
    static final int FROM = 3;
    static final int UNTIL = 2;
    static final int END = 1;

    /** The first and the last day that a column of days can tell from others. */
    static final int FIRST_DAY = 1;

    static final int LAST_DAY = 0xFFFF;

    /** A group takes one more piece as long as it has at most so many different numbers. */
    private static final int JOINT = 512;

    private final List<Piece> pieces = new ArrayList<>();
    private final List<Keys> keys = new ArrayList<>();
    private final List<int[]> groups = new ArrayList<>();
    private final List<Dictionary<List<Integer>>> joint = new ArrayList<>();
    private final List<MarkSets> marks = new ArrayList<>();
    private final Dictionary<String> skills = new Dictionary<>();
    private final Weights noWeights;
    private final Map<Fits, Double> values = new ConcurrentHashMap<>();

    /**
     * Sets up the columns.
     *
     * @param sample some people, to see how many different things they say
     */
    Layout(MatchingCatalogue catalogue, Collection<Talent> sample) {
        pieces.addAll(catalogue.rules());
        pieces.addAll(catalogue.criteria());
        noWeights =
                new Weights(
                        catalogue.criteria().stream()
                                .collect(Collectors.toMap(Criterion::name, _ -> 0)));
        Map<Marks, MarkSets> byMarks = new LinkedHashMap<>();
        List<Integer> days = new ArrayList<>();
        List<Integer> plain = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            keys.add(new Keys(piece));
            if (piece.marks().isPresent()) {
                byMarks.computeIfAbsent(piece.marks().get(), MarkSets::new);
            } else {
                (piece.readsDays() ? days : plain).add(i);
            }
        }
        marks.addAll(byMarks.values());
        addGroup(days);
        group(plain, sample);
    }

    private void group(List<Integer> plain, Collection<Talent> sample) {
        List<Integer> group = new ArrayList<>();
        for (int piece : plain) {
            group.add(piece);
            if (group.size() > 1 && different(group, sample) > JOINT) {
                group.removeLast();
                addGroup(group);
                group = new ArrayList<>(List.of(piece));
            }
        }
        addGroup(group);
    }

    private int different(List<Integer> group, Collection<Talent> sample) {
        Set<List<Object>> all = new HashSet<>();
        for (Talent talent : sample) {
            all.add(group.stream().map(piece -> pieces.get(piece).reads(talent)).toList());
        }
        return all.size();
    }

    private void addGroup(List<Integer> group) {
        groups.add(group.stream().mapToInt(Integer::intValue).toArray());
        joint.add(new Dictionary<>());
    }

    /**
     * What to keep of this person.
     *
     * @throws IndexFull when the pool has more different people than columns can hold
     */
    Person person(Talent talent) {
        char[] columns = new char[columns()];
        for (int g = 0; g < groups.size(); g++) {
            List<Integer> codes = new ArrayList<>();
            for (int piece : groups.get(g)) {
                codes.add(keys.get(piece).code(talent));
            }
            columns[g] = (char) joint.get(g).code(codes);
        }
        for (int m = 0; m < marks.size(); m++) {
            columns[groups.size() + m] = (char) marks.get(m).code(talent);
        }
        columns[columns.length - FROM] = day(talent.get(TalentFields.AVAILABLE_FROM));
        columns[columns.length - UNTIL] = day(talent.get(TalentFields.AVAILABLE_UNTIL));
        columns[columns.length - END] = day(talent.get(TalentFields.CONTRACT_END));
        return new Person(talent.id().value(), columns, skills(talent));
    }

    private int[] skills(Talent talent) {
        Map<String, Integer> kinds = new LinkedHashMap<>();
        for (TalentSkill skill : talent.skills()) {
            kinds.putIfAbsent(skill.code(), Kinds.of(skill));
        }
        return kinds.entrySet().stream()
                .mapToInt(skill -> (skills.code(skill.getKey()) << SKILL_SHIFT) | skill.getValue())
                .sorted()
                .toArray();
    }

    private static char day(Optional<LocalDate> day) {
        return (char) day.map(Layout::number).orElse(0).intValue();
    }

    /** The number of a day in a column, at most its bounds; 0 stands for none. */
    static int number(LocalDate day) {
        return Math.clamp(day.toEpochDay(), FIRST_DAY, LAST_DAY);
    }

    int columns() {
        return groups.size() + marks.size() + FROM;
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** With which only the rules are asked. */
    Weights noWeights() {
        return noWeights;
    }

    Keys keys(int piece) {
        return keys.get(piece);
    }

    int groups() {
        return groups.size();
    }

    /** The pieces of a group, by their place among all. */
    int[] group(int group) {
        return groups.get(group);
    }

    Dictionary<List<Integer>> joint(int group) {
        return joint.get(group);
    }

    List<MarkSets> marks() {
        return marks;
    }

    /** What pieces said before, whichever the mission. */
    Map<Fits, Double> values() {
        return values;
    }

    Dictionary<String> skills() {
        return skills;
    }
}
