// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.plan;

import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.plan.Pair;
import fr.gouv.numerique.vivier.domain.plan.Plan;
import fr.gouv.numerique.vivier.domain.plan.PlanManner;
import fr.gouv.numerique.vivier.domain.plan.PlanOutcome;
import fr.gouv.numerique.vivier.domain.plan.PlanQuestion;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.ui.base.Proposal;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.WorkCancelled;
import fr.gouv.numerique.vivier.usecase.plan.PlanDesk;
import fr.gouv.numerique.vivier.usecase.plan.PlannedPool;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The plan on screen, what was pinned and excluded, and the plan before it to compare with. */
public final class PlanViewModel {

    /**
     * What is shown.
     *
     * @param plan the plan
     * @param pool names of those in it
     * @param lines one for each place
     * @param before the plan before this one, if there was one
     * @param moved how many of its people and missions go together no more
     */
    public record Shown(
            Plan plan, PlannedPool pool, List<PlanLine> lines, Optional<Plan> before, int moved) {}

    private final UseCases vivier;
    private final UiContext context;
    private final Proposal proposal;
    private final Set<Pair> pins = new LinkedHashSet<>();
    private final Set<Pair> exclusions = new LinkedHashSet<>();
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper planning = new ReadOnlyBooleanWrapper(false);
    private final Map<MissionId, Integer> places = new LinkedHashMap<>();
    private final Set<TalentId> away = new LinkedHashSet<>();
    private final Map<MissionId, String> added = new LinkedHashMap<>();
    private final Set<MissionId> onDesk = new HashSet<>();
    private final ObservableMap<MissionId, String> others =
            FXCollections.observableMap(new LinkedHashMap<>());
    private PlanManner manner = PlanManner.PLAIN;
    private Optional<PlanDesk> desk = Optional.empty();
    private PlanSearch search = new PlanSearch();

    public PlanViewModel(UseCases vivier, UiContext context) {
        this.vivier = vivier;
        this.context = context;
        this.proposal = new Proposal(context);
    }

    private record Answer(PlanDesk desk, PlannedPool pool) {}

    /** Reads the store and plans anew with all that is settled; a plan under way is given up. */
    public void refresh() {
        forgetDesk();
        plan(() -> {});
        context.tasks()
                .run(
                        () -> vivier.makePlan().others(),
                        found -> {
                            others.clear();
                            others.putAll(found);
                        },
                        context.notices()::failed);
    }

    private void forgetDesk() {
        desk = Optional.empty();
        onDesk.clear();
    }

    /** What is settled and supposed now. */
    PlanQuestion question() {
        return new PlanQuestion(pins, exclusions, places, away, manner);
    }

    /** What was compared, once it was. */
    Optional<PlanDesk> desk() {
        return desk;
    }

    PlanManner manner() {
        return manner;
    }

    /** From now on plans are made in this way. */
    public void make(PlanManner other) {
        PlanManner before = manner;
        if (!before.equals(other)) {
            manner = other;
            plan(() -> manner = before);
        }
    }

    /** Missions that are not open, by title, which may be supposed to be. */
    ObservableMap<MissionId, String> others() {
        return others;
    }

    public Map<MissionId, String> supposedOpen() {
        return Collections.unmodifiableMap(added);
    }

    /** Supposes that a mission is open which is not, or no longer. */
    public void toggleOpen(MissionId mission, String title) {
        if (added.remove(mission) == null) {
            added.put(mission, title);
        } else {
            forgetDesk();
        }
        plan(() -> {});
    }

    private void plan(Runnable undo) {
        search.stop();
        PlanSearch mine = new PlanSearch();
        search = mine;
        planning.set(true);
        PlanQuestion question = question();
        Optional<PlanDesk> known = desk;
        List<MissionId> wanted =
                added.keySet().stream().filter(it -> !onDesk.contains(it)).toList();
        context.tasks()
                .run(
                        () -> {
                            PlanDesk at =
                                    known.isPresent()
                                            ? known.get()
                                            : vivier.makePlan().prepare(mine);
                            for (MissionId mission : wanted) {
                                at = vivier.makePlan().with(at, mission, mine);
                            }
                            return new Answer(at, at.plan(question, mine));
                        },
                        answer ->
                                ifCurrent(
                                        mine,
                                        () -> {
                                            desk = Optional.of(answer.desk);
                                            onDesk.addAll(wanted);
                                            show(answer.pool, answer.desk, undo);
                                        }),
                        failure ->
                                ifCurrent(
                                        mine,
                                        () -> {
                                            if (!(failure instanceof WorkCancelled)) {
                                                context.notices().failed(failure);
                                            }
                                        }));
    }

    private void ifCurrent(PlanSearch mine, Runnable action) {
        if (mine == search) {
            planning.set(false);
            action.run();
        }
    }

    private void show(PlannedPool pool, PlanDesk at, Runnable undo) {
        switch (pool.outcome()) {
            case PlanOutcome.Made(Plan plan) -> show(plan, pool, at);
            case PlanOutcome.Impossible(Pair pin, PlanOutcome.Obstacle obstacle) -> {
                context.notices()
                        .refused(
                                Message.of(
                                        "plan.obstacle." + obstacle,
                                        pool.person(pin),
                                        pool.mission(pin)));
                undo.run();
            }
        }
    }

    private void show(Plan plan, PlannedPool pool, PlanDesk at) {
        Optional<Plan> before = shown.get().map(Shown::plan);
        Optional<Set<Pair>> earlier = before.map(PlanLines::pairs);
        Set<Pair> gone = new HashSet<>(earlier.orElseGet(Set::of));
        gone.removeAll(PlanLines.pairs(plan));
        shown.set(
                Optional.of(
                        new Shown(
                                plan,
                                pool,
                                PlanLines.of(plan, pool, at, earlier),
                                before,
                                gone.size())));
    }

    /** Settles that this person gets this mission, or leaves it open again. */
    public void togglePin(Pair pair) {
        toggle(pins, pair);
    }

    /** Rules out that this person gets this mission, or allows it again. */
    public void toggleExclusion(Pair pair) {
        pins.remove(pair);
        toggle(exclusions, pair);
    }

    private <T> void toggle(Set<T> chosen, T one) {
        Consumer<Set<T>> flip =
                set -> {
                    if (!set.remove(one)) {
                        set.add(one);
                    }
                };
        flip.accept(chosen);
        plan(() -> flip.accept(chosen));
    }

    /** Supposes that the person is not available, or no longer. */
    public void toggleAway(TalentId person) {
        toggle(away, person);
    }

    /** Supposes that a mission has so many places: none where it is withdrawn. */
    public void supposePlaces(MissionId mission, int supposed) {
        Optional<Integer> before = Optional.ofNullable(places.put(mission, supposed));
        plan(
                () ->
                        before.ifPresentOrElse(
                                it -> places.put(mission, it), () -> places.remove(mission)));
    }

    /** The mission has the places again that it has. */
    public void forgetPlaces(MissionId mission) {
        Optional<Integer> before = Optional.ofNullable(places.remove(mission));
        plan(() -> before.ifPresent(it -> places.put(mission, it)));
    }

    /** Forgets all that was settled and supposed. */
    public void clear() {
        pins.clear();
        exclusions.clear();
        places.clear();
        away.clear();
        if (!added.isEmpty()) {
            added.clear();
            forgetDesk();
        }
        plan(() -> {});
    }

    /** Gives the plan up that is being made; the one on screen stays. */
    public void stop() {
        search.stop();
    }

    /** Opens an application for this pair: the first step of making the plan true. */
    public void propose(Pair pair) {
        proposal.make(
                () ->
                        vivier.openApplication()
                                .open(
                                        vivier.talents().find(pair.talent()),
                                        vivier.missions().find(pair.mission())));
    }

    public List<Pair> pins() {
        return List.copyOf(pins);
    }

    public List<Pair> exclusions() {
        return List.copyOf(exclusions);
    }

    public Map<MissionId, Integer> supposedPlaces() {
        return Collections.unmodifiableMap(places);
    }

    public List<TalentId> supposedAway() {
        return List.copyOf(away);
    }

    public ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty planningProperty() {
        return planning.getReadOnlyProperty();
    }
}
