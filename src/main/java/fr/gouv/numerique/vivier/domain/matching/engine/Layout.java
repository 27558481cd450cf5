// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching.engine;

import fr.gouv.numerique.vivier.domain.matching.Criterion;
import fr.gouv.numerique.vivier.domain.matching.Marks;
import fr.gouv.numerique.vivier.domain.matching.MatchingCatalogue;
import fr.gouv.numerique.vivier.domain.matching.Piece;
import fr.gouv.numerique.vivier.domain.matching.Weights;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.domain.talent.TalentSkill;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What each column of an index stands for. First come groups of pieces: one number for all that the
 * pieces of the group read, so that few columns have to be looked at; the first group is that of
 * the pieces that read days. At the end come the three days. Skills and marks are not in columns:
 * they are numbered here, and each skill at each kind and each mark is held by some.
 */
final class Layout {
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
    private final Weights noWeights;
    private final List<Marks> marks;

    /** Codes of skills, and marks. */
    private final Dictionary<Object> things;

    private final Map<Fits, Double> values = new ConcurrentHashMap<>();
    private final Map<Pattern, Talent> examples = new ConcurrentHashMap<>();

    /** Which of some marks are held. */
    private record Pattern(Marks marks, List<String> words, int held) {}

    /**
     * Sets up the columns.
     *
     * @param sample some people, to see how many different things they say
     */
    Layout(MatchingCatalogue catalogue, Collection<Talent> sample) {
        noWeights =
                new Weights(
                        catalogue.criteria().stream()
                                .collect(Collectors.toMap(Criterion::name, _ -> 0)));
        pieces.addAll(all(catalogue));
        things = new Dictionary<>(Integer.MAX_VALUE >> Holders.KIND_BITS);
        Set<Marks> all = new LinkedHashSet<>();
        List<Integer> days = new ArrayList<>();
        List<Integer> plain = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            keys.add(new Keys(piece));
            if (piece.marks().isPresent()) {
                all.add(piece.marks().get());
            } else {
                (piece.readsDays() ? days : plain).add(i);
            }
        }
        marks = List.copyOf(all);
        addGroup(days);
        group(plain, sample);
    }

    /** The columns of another one, for pieces that were made anew. */
    private Layout(Layout before, List<Piece> now, List<Set<Integer>> forgotten) {
        noWeights = before.noWeights;
        pieces.addAll(now);
        for (int i = 0; i < now.size(); i++) {
            keys.add(before.keys.get(i).under(now.get(i), forgotten.get(i)));
        }
        groups.addAll(before.groups);
        before.joint.forEach(numbers -> joint.add(numbers.without(Set.of())));
        marks = before.marks;
        things = before.things;
    }

    /**
     * The same columns under rules and criteria that were made anew.
     *
     * @return the columns, and for each group the numbers of people to be read again; none where
     *     the pieces are others
     */
    Optional<Renewed> under(MatchingCatalogue catalogue) {
        List<Piece> now = all(catalogue);
        if (!now.stream()
                .map(Layout::look)
                .toList()
                .equals(pieces.stream().map(Layout::look).toList())) {
            return Optional.empty();
        }
        List<Set<Integer>> changed = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            changed.add(keys.get(i).changed(now.get(i)));
        }
        List<BitSet> unread = new ArrayList<>();
        for (int g = 0; g < groups.size(); g++) {
            unread.add(unread(g, changed));
        }
        return Optional.of(new Renewed(new Layout(this, now, changed), unread));
    }

    /** What follows a change of rules. */
    record Renewed(Layout layout, List<BitSet> unread) {}

    /** People of whom a piece reads something else beside their records than it did. */
    Set<TalentId> readOtherwise(Layout now) {
        Set<TalentId> changed = new HashSet<>();
        for (int i = 0; i < pieces.size(); i++) {
            Map<TalentId, ?> before = pieces.get(i).readsBeside();
            Map<TalentId, ?> after = now.pieces.get(i).readsBeside();
            Stream.of(before, after)
                    .flatMap(all -> all.keySet().stream())
                    .filter(id -> !Objects.equals(before.get(id), after.get(id)))
                    .forEach(changed::add);
        }
        return changed;
    }

    private BitSet unread(int group, List<Set<Integer>> changed) {
        BitSet unread = new BitSet();
        for (int number = 0; number < joint.get(group).size(); number++) {
            List<Integer> codes = joint.get(group).key(number);
            for (int i = 0; i < codes.size(); i++) {
                if (changed.get(groups.get(group)[i]).contains(codes.get(i))) {
                    unread.set(number);
                }
            }
        }
        return unread;
    }

    private static List<Piece> all(MatchingCatalogue catalogue) {
        List<Piece> all = new ArrayList<>(catalogue.rules());
        all.addAll(catalogue.criteria());
        return all;
    }

    /** What a piece looks at, as far as columns go. */
    private static List<Object> look(Piece piece) {
        return List.of(piece.getClass(), piece.name(), piece.readsDays(), piece.marks());
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
        joint.add(new Dictionary<>(Dictionary.COLUMN));
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
        columns[columns.length - FROM] = day(talent.get(TalentFields.AVAILABLE_FROM));
        columns[columns.length - UNTIL] = day(talent.get(TalentFields.AVAILABLE_UNTIL));
        columns[columns.length - END] = day(talent.get(TalentFields.CONTRACT_END));
        return new Person(talent.id().value(), columns, held(talent));
    }

    private int[] held(Talent talent) {
        Map<Object, Integer> held = new LinkedHashMap<>();
        for (TalentSkill skill : talent.skills()) {
            held.putIfAbsent(skill.code(), Kinds.of(skill));
        }
        for (Marks kind : marks) {
            kind.of(talent).forEach(word -> held.put(new Mark(kind, word), 0));
        }
        return held.entrySet().stream()
                .mapToInt(one -> (things.code(one.getKey()) << Holders.KIND_BITS) | one.getValue())
                .sorted()
                .toArray();
    }

    /** The skills of the person at this place. */
    List<TalentSkill> skills(Block block, int place) {
        List<TalentSkill> skills = new ArrayList<>();
        for (int held : block.holders().of(place)) {
            if (things.key(held >>> Holders.KIND_BITS) instanceof String code) {
                skills.add(Kinds.example(code, held & ((1 << Holders.KIND_BITS) - 1)));
            }
        }
        return skills;
    }

    /** Somebody who holds just these of some marks, as the person at this place does. */
    Talent example(Marks of, List<String> words, int held, Block block, int place) {
        return examples.computeIfAbsent(
                new Pattern(of, words, held), _ -> example(of, block, place));
    }

    private Talent example(Marks of, Block block, int place) {
        Set<String> words = new HashSet<>();
        for (int held : block.holders().of(place)) {
            if (things.key(held >>> Holders.KIND_BITS) instanceof Mark mark
                    && mark.marks().equals(of)) {
                words.add(mark.word());
            }
        }
        return Examples.with(Examples.NOBODY, of.profile(words), List.of());
    }

    private static char day(Optional<LocalDate> day) {
        return (char) day.map(Layout::number).orElse(0).intValue();
    }

    /** The number of a day in a column, at most its bounds; 0 stands for none. */
    static int number(LocalDate day) {
        return Math.clamp(day.toEpochDay(), FIRST_DAY, LAST_DAY);
    }

    int columns() {
        return groups.size() + FROM;
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

    List<Marks> marks() {
        return marks;
    }

    /** What pieces said before, whichever the mission. */
    Map<Fits, Double> values() {
        return values;
    }

    Dictionary<Object> things() {
        return things;
    }
}
