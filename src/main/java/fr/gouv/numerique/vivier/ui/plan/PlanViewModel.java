// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.plan;

import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.plan.OpenMission;
import fr.gouv.numerique.vivier.domain.plan.Pair;
import fr.gouv.numerique.vivier.domain.plan.Plan;
import fr.gouv.numerique.vivier.domain.plan.PlanOutcome;
import fr.gouv.numerique.vivier.domain.plan.PlanQuestion;
import fr.gouv.numerique.vivier.domain.plan.Planned;
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

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

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
        desk = Optional.empty();
        plan(() -> {});
    }

    private void plan(Runnable undo) {
        search.stop();
        PlanSearch mine = new PlanSearch();
        search = mine;
        planning.set(true);
        PlanQuestion question = new PlanQuestion(pins, exclusions, places, away);
        Optional<PlanDesk> known = desk;
        context.tasks()
                .run(
                        () -> {
                            PlanDesk at =
                                    known.isPresent()
                                            ? known.get()
                                            : vivier.makePlan().prepare(mine);
                            return new Answer(at, at.plan(question, mine));
                        },
                        answer ->
                                ifCurrent(
                                        mine,
                                        () -> {
                                            desk = Optional.of(answer.desk);
                                            show(answer.pool, undo);
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

    private void show(PlannedPool pool, Runnable undo) {
        switch (pool.outcome()) {
            case PlanOutcome.Made(Plan plan) -> show(plan, pool);
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

    private void show(Plan plan, PlannedPool pool) {
        Optional<Plan> before = shown.get().map(Shown::plan);
        Set<Pair> earlier = before.map(PlanViewModel::pairs).orElseGet(Set::of);
        Set<Pair> gone = new HashSet<>(earlier);
        gone.removeAll(pairs(plan));
        List<PlanLine> lines = new ArrayList<>();
        for (OpenMission mission : plan.missions()) {
            List<Planned> here =
                    plan.planned().stream()
                            .filter(it -> it.candidate().pair().mission().equals(mission.id()))
                            .toList();
            String title = pool.missions().getOrDefault(mission.id(), "");
            for (Planned planned : here) {
                Pair pair = planned.candidate().pair();
                lines.add(
                        new PlanLine(
                                mission,
                                title,
                                Optional.of(planned),
                                pool.person(pair),
                                before.isPresent() && !earlier.contains(pair)));
            }
            for (int i = here.size(); i < mission.places(); i++) {
                lines.add(new PlanLine(mission, title, Optional.empty(), "", false));
            }
        }
        shown.set(Optional.of(new Shown(plan, pool, lines, before, gone.size())));
    }

    private static Set<Pair> pairs(Plan plan) {
        return plan.planned().stream().map(it -> it.candidate().pair()).collect(Collectors.toSet());
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
