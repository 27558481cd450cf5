// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.plan;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.plan.KeptPlan;
import fr.gouv.numerique.vivier.domain.plan.Plan;
import fr.gouv.numerique.vivier.domain.plan.PlanQuestion;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.usecase.RefusedByRule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps plans under a name, to compare them later. */
public final class KeepPlans {
    private final Store store;

    public KeepPlans(Store store) {
        this.store = store;
    }

    /**
     * Keeps the plan with what was settled for it, in place of the one of that name.
     *
     * @throws RefusedByRule when the name is empty or too long
     */
    public void keep(String name, Plan plan, PlanQuestion question) throws RefusedByRule {
        String given = name.strip();
        if (given.isEmpty() || given.length() > KeptPlan.LONGEST_NAME) {
            throw new RefusedByRule(Message.of("plan.kept.badName", KeptPlan.LONGEST_NAME));
        }
        store.write(
                session -> {
                    session.keptPlans()
                            .keep(given, plan, question, session.weights().read().inUse());
                    session.log().add("plan.keep", "plan", 0, "");
                    return given;
                });
    }

    /**
     * What was kept.
     *
     * @param plans the latest first
     * @param people full names of those in them
     * @param missions titles of all missions
     */
    public record Shelf(
            List<KeptPlan> plans, Map<TalentId, String> people, Map<MissionId, String> missions) {
        public Shelf {
            plans = List.copyOf(plans);
            people = Map.copyOf(people);
            missions = Map.copyOf(missions);
        }
    }

    /** All of them, with names. */
    public Shelf all() {
        return store.read(
                session -> {
                    List<KeptPlan> plans = session.keptPlans().all();
                    Set<TalentId> people =
                            plans.stream()
                                    .flatMap(plan -> plan.lines().stream())
                                    .map(line -> line.candidate().pair().talent())
                                    .collect(Collectors.toSet());
                    return new Shelf(
                            plans,
                            session.talents().findAll(people).values().stream()
                                    .collect(Collectors.toMap(Talent::id, Talent::fullName)),
                            session.missions().all().stream()
                                    .collect(Collectors.toMap(Mission::id, Mission::title)));
                });
    }

    /** Forgets one. */
    public void remove(KeptPlan plan) {
        store.write(
                session -> {
                    session.keptPlans().remove(plan.id());
                    session.log().add("plan.forget", "plan", 0, "");
                    return plan;
                });
    }
}
