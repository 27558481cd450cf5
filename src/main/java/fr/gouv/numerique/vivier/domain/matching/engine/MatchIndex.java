// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching.engine;

import fr.gouv.numerique.vivier.domain.matching.MatchingCatalogue;
import fr.gouv.numerique.vivier.domain.matching.Weights;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentId;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * A pool, prepared for {@link fr.gouv.numerique.vivier.domain.matching.Matcher}'s ranking of many
 * people: the same order, the same points and the same number of people excluded, without the
 * reasons. About 40 bytes per person.
 *
 * <p>Immutable and thread-safe; {@link #with} gives the pool after an edit, sharing with this one
 * all blocks of people that the edit leaves alone.
 */
public final class MatchIndex {
    /** Missions that are looked at together: their tables fit into the processor's cache. */
    private static final int TOGETHER = 16;

    /** So few points that everybody has more. */
    private static final int EVERYBODY = Integer.MIN_VALUE / 2;

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
     * The best people for a mission.
     *
     * @return none where the mission asks for more than the index can answer; then every person has
     *     to be compared
     */
    public Optional<Shortlist> best(Mission mission, Weights weights, int most) {
        return Question.of(layout, mission, weights).map(question -> best(question, most));
    }

    private Shortlist best(Question question, int most) {
        Best best = new Best(most);
        Work work = new Work();
        int eligible = 0;
        for (Block block : blocks) {
            eligible += look(question, block, work, best);
        }
        return new Shortlist(best.sorted(), eligible, size - eligible);
    }

    /**
     * How many people may be proposed for a mission.
     *
     * @return none where the index cannot tell
     */
    public OptionalInt eligible(Mission mission) {
        Optional<Question> question = Question.of(layout, mission, layout.noWeights());
        return question.isPresent()
                ? OptionalInt.of(eligible(question.get()))
                : OptionalInt.empty();
    }

    private int eligible(Question question) {
        Work work = new Work();
        return blocks.stream().mapToInt(block -> question.answer(block, work, EVERYBODY)).sum();
    }

    private static int look(Question question, Block block, Work work, Best best) {
        int found = question.answer(block, work, best.threshold());
        int threshold = best.threshold();
        for (int i = 0; i < found; i++) {
            if (work.points[i] > threshold) {
                best.add(block.id(work.places[i]), work.points[i]);
                threshold = best.threshold();
            }
        }
        return found;
    }

    /** The best people for each of many missions, as {@link #best} gives them one by one. */
    public List<Optional<Shortlist>> best(List<Mission> missions, Weights weights, int most) {
        List<Optional<Shortlist>> all = new ArrayList<>(missions.size());
        for (int from = 0; from < missions.size(); from += TOGETHER) {
            all.addAll(
                    together(
                            missions.subList(from, Math.min(missions.size(), from + TOGETHER)),
                            weights,
                            most));
        }
        return all;
    }

    private List<Optional<Shortlist>> together(List<Mission> missions, Weights weights, int most) {
        List<Optional<Question>> questions =
                missions.stream().map(mission -> Question.of(layout, mission, weights)).toList();
        List<Best> best = missions.stream().map(_ -> new Best(most)).toList();
        int[] eligible = new int[missions.size()];
        Work work = new Work();
        for (Block block : blocks) {
            for (int m = 0; m < eligible.length; m++) {
                if (questions.get(m).isPresent()) {
                    eligible[m] += look(questions.get(m).get(), block, work, best.get(m));
                }
            }
        }
        List<Optional<Shortlist>> all = new ArrayList<>();
        for (int m = 0; m < eligible.length; m++) {
            int found = eligible[m];
            List<Standing> ranked = best.get(m).sorted();
            all.add(questions.get(m).map(_ -> new Shortlist(ranked, found, size - found)));
        }
        return all;
    }

    /**
     * The rank of one person among those who may be proposed for a mission, from 1.
     *
     * @return none where the index cannot tell; an empty rank for who may not be proposed
     */
    public Optional<OptionalInt> rank(Mission mission, Weights weights, TalentId talent) {
        return Question.of(layout, mission, weights).map(question -> rank(question, talent));
    }

    private OptionalInt rank(Question question, TalentId talent) {
        Work work = new Work();
        int own = points(question, talent, work);
        if (own < 0) {
            return OptionalInt.empty();
        }
        int before = 0;
        for (Block block : blocks) {
            int found = question.answer(block, work, EVERYBODY);
            for (int i = 0; i < found; i++) {
                if (work.points[i] > own
                        || (work.points[i] == own && block.id(work.places[i]) < talent.value())) {
                    before++;
                }
            }
        }
        return OptionalInt.of(before + 1);
    }

    /** The points of one person, or -1 when he or she may not be proposed. */
    private int points(Question question, TalentId talent, Work work) {
        for (Block block : blocks) {
            int found =
                    block.firstId() <= talent.value() ? question.answer(block, work, EVERYBODY) : 0;
            for (int i = 0; i < found; i++) {
                if (block.id(work.places[i]) == talent.value()) {
                    return work.points[i];
                }
            }
        }
        return -1;
    }

    /** Bytes that the people take, without what is shared by many of them. */
    public long bytes() {
        return blocks.stream().mapToLong(Block::bytes).sum();
    }
}
