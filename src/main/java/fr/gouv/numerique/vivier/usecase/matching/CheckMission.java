// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.matching;

import fr.gouv.numerique.vivier.domain.matching.Eligibility;
import fr.gouv.numerique.vivier.domain.matching.Matcher;
import fr.gouv.numerique.vivier.domain.matching.RuleOutcome;
import fr.gouv.numerique.vivier.domain.matching.engine.IndexFull;
import fr.gouv.numerique.vivier.domain.matching.engine.MatchIndex;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionNeedReader;
import fr.gouv.numerique.vivier.domain.quality.Circumstances;
import fr.gouv.numerique.vivier.domain.quality.MissionChecks;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.usecase.WorkMonitor;
import fr.gouv.numerique.vivier.usecase.reference.CurrentReference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/**
 * Says of a mission, at each change of its text and before anything is written, what is missing in
 * it, how many people may be proposed and which requirement keeps away how many.
 *
 * <p>Thread-safe; takes its time, so it is asked in the background.
 */
public final class CheckMission {
    private final Store store;
    private final Supplier<Matcher> matcher;
    private final PoolIndex index;
    private final CurrentReference lists;
    private final Supplier<MissionNeedReader> needs;
    private final Clock clock;

    public CheckMission(
            Store store,
            Supplier<Matcher> matcher,
            PoolIndex index,
            CurrentReference lists,
            Clock clock) {
        this.store = store;
        this.matcher = matcher;
        this.index = index;
        this.lists = lists;
        this.needs = lists.derived(MissionNeedReader::new);
        this.clock = clock;
    }

    /** The mission as it would be if a field were set so. */
    public <T> Mission draft(Mission shown, Field<T> field, T value) {
        var values = shown.values().with(field, value);
        return shown.with(values, needs.get().refresh(shown.needs(), values), shown.edits());
    }

    /**
     * Begins checks of one mission. Where the store has no index of the pool, the first of them
     * reads it, and the later ones count with what was read.
     */
    public Checks begin() {
        return new Checks();
    }

    /** Checks of the same mission while it changes. */
    public final class Checks {
        private Optional<ToIntFunction<Mission>> read = Optional.empty();

        /**
         * Checks a mission as it stands.
         *
         * @throws fr.gouv.numerique.vivier.usecase.WorkCancelled when the monitor asked to stop
         */
        public MissionCheck check(Mission mission, WorkMonitor monitor) {
            ReferenceData reference = lists.get();
            Circumstances known =
                    Circumstances.of(
                            LocalDate.now(clock),
                            Map.of(),
                            List.of(),
                            reference.teachings(),
                            reference.names());
            ToIntFunction<Mission> count = counter();
            return new MissionCheck(
                    MissionChecks.of(mission, known),
                    Eligibility.of(
                            mission,
                            asked -> {
                                monitor.check();
                                return count.applyAsInt(asked);
                            }));
        }

        private ToIntFunction<Mission> counter() {
            Matcher now = matcher.get();
            Optional<MatchIndex> current = index.current(now);
            return mission ->
                    current.map(pool -> pool.eligible(mission))
                            .orElse(OptionalInt.empty())
                            .orElseGet(() -> readPool(now).applyAsInt(mission));
        }

        private synchronized ToIntFunction<Mission> readPool(Matcher now) {
            if (read.isEmpty()) {
                List<Talent> pool = store.read(session -> session.talents().all());
                read = Optional.of(counting(pool, now));
            }
            return read.get();
        }
    }

    private static ToIntFunction<Mission> counting(List<Talent> pool, Matcher matcher) {
        ToIntFunction<Mission> slowly = mission -> compared(mission, pool, matcher);
        try {
            MatchIndex own = MatchIndex.empty(matcher.catalogue(), pool).with(pool, List.of());
            return mission -> own.eligible(mission).orElseGet(() -> slowly.applyAsInt(mission));
        } catch (IndexFull _) {
            return slowly;
        }
    }

    private static int compared(Mission mission, List<Talent> pool, Matcher matcher) {
        return (int)
                pool.stream()
                        .filter(
                                talent ->
                                        matcher.rules(mission, talent).stream()
                                                .allMatch(RuleOutcome::held))
                        .count();
    }
}
