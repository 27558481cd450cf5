// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching.engine;

import fr.gouv.numerique.vivier.domain.matching.MatchingCatalogue;
import fr.gouv.numerique.vivier.domain.matching.Weights;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentId;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/**
 * A pool, prepared for {@link fr.gouv.numerique.vivier.domain.matching.Matcher}'s ranking of many
 * people: the same order, the same points and the same number of people excluded, without the
 * reasons. About 30 bytes per person.
 *
 * <p>Immutable and thread-safe; {@link #with} gives the pool after an edit, sharing with this one
 * all blocks of people that the edit leaves alone.
 */
public final class MatchIndex {
    /** Missions that are looked at together: what they seek is found once in each block. */
    private static final int TOGETHER = 512;

    /** Steps from all points down to none in which the first ones for a list are looked for. */
    private static final int STEPS = 24;

    private final Layout layout;
    private final List<Block> blocks;
    private final int size;

    private MatchIndex(Layout layout, List<Block> blocks) {
        this.layout = layout;
        this.blocks = blocks;
        size = blocks.stream().mapToInt(Block::size).sum();
    }

    /**
     * An index of nobody yet.
     *
     * @param sample some of the people to come, to divide the columns well
     */
    public static MatchIndex empty(MatchingCatalogue catalogue, Collection<Talent> sample) {
        return new MatchIndex(new Layout(catalogue, sample), List.of());
    }

    public int size() {
        return size;
    }

    /**
     * The same pool under rules and criteria that were made anew, from other lists or promises.
     *
     * @return the index, right once the people that it names were given to it again; none where the
     *     rules are others, so that everybody has to be read
     */
    public Optional<Renewed> under(MatchingCatalogue catalogue) {
        return layout.under(catalogue)
                .map(
                        now -> {
                            Set<TalentId> unread = new HashSet<>();
                            blocks.forEach(block -> add(block, now.unread(), unread));
                            unread.addAll(layout.readOtherwise(now.layout()));
                            return new Renewed(new MatchIndex(now.layout(), blocks), unread);
                        });
    }

    /**
     * An index under other rules.
     *
     * @param index the index
     * @param unread people to be read again, or gone
     */
    public record Renewed(MatchIndex index, Set<TalentId> unread) {

        public Renewed {
            unread = Set.copyOf(unread);
        }
    }

    private static void add(Block block, List<BitSet> numbers, Set<TalentId> to) {
        for (int g = 0; g < numbers.size(); g++) {
            char[] column = block.column(g);
            for (int place = 0; place < block.size() && !numbers.get(g).isEmpty(); place++) {
                if (numbers.get(g).get(column[place])) {
                    to.add(new TalentId(block.id(place)));
                }
            }
        }
    }

    /**
     * The pool after these people were added or changed, and those taken away.
     *
     * @throws IndexFull when the pool has more different people than the index can tell apart
     */
    public MatchIndex with(Collection<Talent> changed, Collection<TalentId> gone) {
        TreeMap<Long, Optional<Person>> edits = new TreeMap<>();
        gone.forEach(id -> edits.put(id.value(), Optional.empty()));
        for (Talent talent : changed) {
            edits.put(talent.id().value(), Optional.of(layout.person(talent)));
        }
        return new MatchIndex(layout, edited(edits));
    }

    private List<Block> edited(NavigableMap<Long, Optional<Person>> edits) {
        if (blocks.isEmpty()) {
            return written(edits.values().stream().flatMap(Optional::stream).toList(), true);
        }
        List<Block> all = new ArrayList<>(blocks.size() + 1);
        for (int b = 0; b < blocks.size(); b++) {
            boolean last = b + 1 == blocks.size();
            long from = b == 0 ? Long.MIN_VALUE : blocks.get(b).firstId();
            Map<Long, Optional<Person>> own =
                    last
                            ? edits.tailMap(from, true)
                            : edits.subMap(from, true, blocks.get(b + 1).firstId(), false);
            if (own.isEmpty()) {
                all.add(blocks.get(b));
            } else {
                TreeMap<Long, Person> people = new TreeMap<>();
                blocks.get(b).people().forEach(person -> people.put(person.id(), person));
                own.forEach(
                        (id, person) ->
                                person.ifPresentOrElse(
                                        now -> people.put(id, now), () -> people.remove(id)));
                all.addAll(written(List.copyOf(people.values()), last));
            }
        }
        return all;
    }

    /**
     * New people mostly come at the end, where full blocks are best; elsewhere there stays room.
     */
    private List<Block> written(List<Person> people, boolean last) {
        int parts = (people.size() + Block.MOST - 1) / Block.MOST;
        int each = last || parts == 0 ? Block.MOST : (people.size() + parts - 1) / parts;
        List<Block> written = new ArrayList<>();
        for (int from = 0; from < people.size(); from += each) {
            int to = Math.min(people.size(), from + each);
            written.add(new Block(people.subList(from, to), layout.columns()));
        }
        return written;
    }

    /**
     * The best people for a mission, and how many may be proposed.
     *
     * @return none where the mission asks for more than the index can answer; then every person has
     *     to be compared
     */
    public Optional<Shortlist> best(Mission mission, Weights weights, int most) {
        Sought sought = new Sought();
        return Question.of(layout, mission, weights, sought)
                .map(question -> best(question, sought, most));
    }

    private Shortlist best(Question question, Sought sought, int most) {
        Best best = new Best(most);
        Work work = new Work();
        int eligible = 0;
        for (Block block : blocks) {
            sought.find(block);
            question.open(block, work);
            look(question, block, work, best);
            eligible += question.eligible(block, work);
        }
        return new Shortlist(best.sorted(), eligible, size - eligible);
    }

    /**
     * How many people may be proposed for a mission.
     *
     * @return none where the index cannot tell
     */
    public OptionalInt eligible(Mission mission) {
        Sought sought = new Sought();
        return Question.of(layout, mission, layout.noWeights(), sought)
                .map(question -> OptionalInt.of(eligible(question, sought)))
                .orElseGet(OptionalInt::empty);
    }

    private int eligible(Question question, Sought sought) {
        Work work = new Work();
        int all = 0;
        for (Block block : blocks) {
            sought.find(block);
            question.open(block, work);
            all += question.eligible(block, work);
        }
        return all;
    }

    /**
     * Lets the people of a block come into the list. As long as it is not full, it is not known who
     * is too weak: then the strong ones come first, so that there is a list to measure the others
     * by.
     */
    private static void look(Question question, Block block, Work work, Best best) {
        Arrays.fill(work.seen, 0);
        if (best.isFull()) {
            // Who has as many points as the last one has a higher id and does not come in.
            add(question, block, work, best, best.threshold());
            return;
        }
        int above = question.most();
        int step = 1 + above / STEPS;
        while (!best.isFull() && above >= 0) {
            above = Math.max(-1, above - step);
            add(question, block, work, best, above);
        }
        if (best.isFull() && best.threshold() <= above) {
            add(question, block, work, best, best.threshold() - 1);
        }
    }

    /** Lets in who may have more points than this and was not looked at yet. */
    private static void add(Question question, Block block, Work work, Best best, int above) {
        int least =
                Math.max(
                        best.threshold(),
                        best.isFull() && above == best.threshold() ? above + 1 : 0);
        int found = question.answer(block, work, above, least);
        for (int i = 0; i < found; i++) {
            best.add(block.id(work.places[i]), work.points[i]);
        }
    }

    /**
     * The best people for each of many missions, as {@link #best} gives them one by one. It does
     * not count who may be proposed, so that most people need not be looked at.
     */
    public List<Optional<List<Standing>>> best(List<Mission> missions, Weights weights, int most) {
        List<Optional<List<Standing>>> all = new ArrayList<>(missions.size());
        for (int from = 0; from < missions.size(); from += TOGETHER) {
            int to = Math.min(missions.size(), from + TOGETHER);
            all.addAll(together(missions.subList(from, to), weights, most));
        }
        return all;
    }

    private List<Optional<List<Standing>>> together(
            List<Mission> missions, Weights weights, int most) {
        Sought sought = new Sought();
        List<Optional<Question>> questions =
                missions.stream()
                        .map(mission -> Question.of(layout, mission, weights, sought))
                        .toList();
        List<Best> best = missions.stream().map(_ -> new Best(most)).toList();
        Work work = new Work();
        for (Block block : blocks) {
            sought.find(block);
            for (int m = 0; m < missions.size(); m++) {
                if (questions.get(m).isPresent()) {
                    questions.get(m).get().open(block, work);
                    look(questions.get(m).get(), block, work, best.get(m));
                }
            }
        }
        List<Optional<List<Standing>>> all = new ArrayList<>();
        for (int m = 0; m < missions.size(); m++) {
            List<Standing> ranked = best.get(m).sorted();
            all.add(questions.get(m).map(_ -> ranked));
        }
        return all;
    }

    /**
     * The rank of one person among those who may be proposed for a mission, from 1.
     *
     * @return none where the index cannot tell; an empty rank for who may not be proposed
     */
    public Optional<OptionalInt> rank(Mission mission, Weights weights, TalentId talent) {
        Sought sought = new Sought();
        return Question.of(layout, mission, weights, sought)
                .map(question -> rank(question, sought, talent));
    }

    private OptionalInt rank(Question question, Sought sought, TalentId talent) {
        Work work = new Work();
        int own = points(question, sought, talent, work);
        if (own < 0) {
            return OptionalInt.empty();
        }
        int before = 0;
        for (Block block : blocks) {
            int found = answer(question, sought, block, work, own);
            for (int i = 0; i < found; i++) {
                if (work.points[i] > own || block.id(work.places[i]) < talent.value()) {
                    before++;
                }
            }
        }
        return OptionalInt.of(before + 1);
    }

    /** Who of a block has so many points at least. */
    private static int answer(Question question, Sought sought, Block block, Work work, int least) {
        sought.find(block);
        question.open(block, work);
        Arrays.fill(work.seen, 0);
        return question.answer(block, work, least - 1, least);
    }

    /** The points of one person, or -1 when he or she may not be proposed. */
    private int points(Question question, Sought sought, TalentId talent, Work work) {
        for (int b = 0; b < blocks.size(); b++) {
            boolean later = b + 1 < blocks.size() && blocks.get(b + 1).firstId() <= talent.value();
            int found = later ? 0 : answer(question, sought, blocks.get(b), work, 0);
            for (int i = 0; i < found; i++) {
                if (blocks.get(b).id(work.places[i]) == talent.value()) {
                    return work.points[i];
                }
            }
            if (!later) {
                return -1;
            }
        }
        return -1;
    }

    /** Bytes that the people take, without what is shared by many of them. */
    public long bytes() {
        return blocks.stream().mapToLong(Block::bytes).sum();
    }
}
