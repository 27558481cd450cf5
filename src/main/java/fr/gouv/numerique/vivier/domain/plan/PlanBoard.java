// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.plan;

import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.plan.engine.CandidateGraph;
import fr.gouv.numerique.vivier.domain.talent.TalentId;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Everything that plans of one moment are made from: the missions, and everybody who may be
 * proposed for any of them. Made once, asked many times. Missions are rows of the graph, people its
 * columns. Immutable.
 */
public final class PlanBoard {
    private final List<OpenMission> missions;
    private final List<TalentId> people;
    private final CandidateGraph graph;
    private final Map<MissionId, Integer> rows = new HashMap<>();
    private final Map<TalentId, PlannedPerson> known;
    private final DayRoom room;
    private final int[] claims;

    /** What those have who were promised to a mission: only for several missions each. */
    private final BitSet ofEngaged = new BitSet();

    private PlanBoard(
            List<OpenMission> missions,
            List<TalentId> people,
            CandidateGraph graph,
            Map<TalentId, PlannedPerson> known) {
        this.missions = List.copyOf(missions);
        this.people = List.copyOf(people);
        this.graph = graph;
        this.known = Map.copyOf(known);
        missions.forEach(mission -> rows.put(mission.id(), rows.size()));
        List<PlannedPerson> columns =
                people.stream().map(it -> known.getOrDefault(it, PlannedPerson.UNKNOWN)).toList();
        room =
                new DayRoom(
                        missions.stream().map(OpenMission::work).toList(),
                        columns.stream().map(PlannedPerson::time).toList());
        claims = columns.stream().mapToInt(it -> it.seen().claim()).toArray();
        for (int edge = 0; edge < graph.edges(); edge++) {
            if (room.promised(graph.column(edge)) > 0) {
                ofEngaged.set(edge);
            }
        }
    }

    /**
     * The board with one mission more, as its last.
     *
     * @param candidates everybody who may be proposed for it, best first
     */
    public PlanBoard with(OpenMission mission, List<Candidate> candidates) {
        Builder builder = new Builder();
        builder.known.putAll(known);
        for (int row = 0; row < missions.size(); row++) {
            int at = row;
            builder.add(
                    missions.get(row), edges(row).mapToObj(edge -> candidate(at, edge)).toList());
        }
        return builder.add(mission, candidates).build();
    }

    /** A board to which missions are added one by one. Not thread-safe. */
    public static final class Builder {
        private final List<OpenMission> missions = new ArrayList<>();
        private final List<TalentId> people = new ArrayList<>();
        private final Map<TalentId, Integer> columns = new HashMap<>();
        private final List<int[]> ends = new ArrayList<>();
        private final List<int[]> scores = new ArrayList<>();
        private final Map<TalentId, PlannedPerson> known = new HashMap<>();

        /** Says what is known of a person. */
        public Builder know(TalentId id, PlannedPerson person) {
            known.put(id, person);
            return this;
        }

        /**
         * Adds a mission, in the order in which one would deal with them one by one.
         *
         * @param candidates everybody who may be proposed for it, best first
         */
        public Builder add(OpenMission mission, List<Candidate> candidates) {
            missions.add(mission);
            ends.add(
                    candidates.stream()
                            .mapToInt(candidate -> column(candidate.pair().talent()))
                            .toArray());
            scores.add(candidates.stream().mapToInt(Candidate::tenths).toArray());
            return this;
        }

        private int column(TalentId person) {
            Integer there = columns.putIfAbsent(person, people.size());
            if (there != null) {
                return there;
            }
            people.add(person);
            return people.size() - 1;
        }

        public PlanBoard build() {
            int[] starts = new int[missions.size() + 1];
            for (int row = 0; row < missions.size(); row++) {
                starts[row + 1] = starts[row] + ends.get(row).length;
            }
            int[] one = new int[people.size()];
            Arrays.fill(one, 1);
            return new PlanBoard(
                    missions,
                    people,
                    new CandidateGraph(
                            missions.stream().mapToInt(OpenMission::places).toArray(),
                            one,
                            starts,
                            ends.stream().flatMapToInt(Arrays::stream).toArray(),
                            scores.stream().flatMapToInt(Arrays::stream).toArray()),
                    known);
        }
    }

    public List<OpenMission> missions() {
        return missions;
    }

    /** What is known of a person. */
    public PlannedPerson person(TalentId id) {
        return known.getOrDefault(id, PlannedPerson.UNKNOWN);
    }

    /** A mission of the board. */
    public Optional<OpenMission> mission(MissionId id) {
        return row(id).stream().mapToObj(missions::get).findFirst();
    }

    CandidateGraph graph() {
        return graph;
    }

    DayRoom room() {
        return room;
    }

    /** What speaks for choosing each column, whatever its points. */
    int[] claims() {
        return claims;
    }

    /** Edges of people who were promised to a mission; not to be changed. */
    BitSet edgesOfEngaged() {
        return ofEngaged;
    }

    /** The row of a mission, if it is planned. */
    OptionalInt row(MissionId mission) {
        Integer row = rows.get(mission);
        return row == null ? OptionalInt.empty() : OptionalInt.of(row);
    }

    /** The edge of a pair, if the person may be proposed for the mission. */
    OptionalInt edge(Pair pair) {
        return row(pair.mission()).stream()
                .flatMap(row -> edges(row).filter(edge -> person(edge).equals(pair.talent())))
                .findFirst();
    }

    /** The edges of a mission, best first. */
    IntStream edges(int row) {
        return IntStream.range(graph.firstEdge(row), graph.firstEdge(row + 1));
    }

    /** The columns of those people who are on the board. */
    IntStream columns(Set<TalentId> some) {
        return some.isEmpty()
                ? IntStream.empty()
                : IntStream.range(0, people.size()).filter(it -> some.contains(people.get(it)));
    }

    TalentId person(int edge) {
        return people.get(graph.column(edge));
    }

    Candidate candidate(int row, int edge) {
        return new Candidate(new Pair(person(edge), missions.get(row).id()), graph.score(edge));
    }

    /** Everybody who may be proposed for a mission, best first. */
    public Stream<Candidate> candidates(MissionId mission) {
        return row(mission).stream()
                .boxed()
                .flatMap(row -> edges(row).mapToObj(edge -> candidate(row, edge)));
    }
}
