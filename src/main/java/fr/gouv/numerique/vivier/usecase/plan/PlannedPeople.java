// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.plan;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.plan.Exposure;
import fr.gouv.numerique.vivier.domain.plan.FreeDays;
import fr.gouv.numerique.vivier.domain.plan.PlannedPerson;
import fr.gouv.numerique.vivier.domain.plan.Work;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.domain.talent.TalentId;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a plan has to know of everybody: the days left, and how often they were proposed. */
final class PlannedPeople {
    private PlannedPeople() {}

    static Map<TalentId, PlannedPerson> of(
            List<Mission> missions, List<Talent> talents, List<Application> applications) {
        Map<MissionId, Mission> byId =
                missions.stream().collect(Collectors.toMap(Mission::id, it -> it));
        Map<TalentId, List<Application>> of =
                applications.stream().collect(Collectors.groupingBy(Application::talent));
        Map<String, Integer> people = new HashMap<>();
        Map<String, Integer> proposed = new HashMap<>();
        for (Talent talent : talents) {
            people.merge(administration(talent), 1, Integer::sum);
            int own = of.getOrDefault(talent.id(), List.of()).size();
            proposed.merge(administration(talent), own, Integer::sum);
        }
        double all = applications.size() / (double) Math.max(1, talents.size());
        Map<TalentId, PlannedPerson> known = new HashMap<>();
        for (Talent talent : talents) {
            List<Application> own = of.getOrDefault(talent.id(), List.of());
            List<Work> promised =
                    own.stream()
                            .filter(it -> it.step().isEngaged())
                            .map(it -> work(byId, it))
                            .toList();
            String name = administration(talent);
            double share = proposed.getOrDefault(name, 0) / (double) people.getOrDefault(name, 1);
            known.put(
                    talent.id(),
                    new PlannedPerson(
                            FreeDays.of(talent, promised), new Exposure(own.size(), share, all)));
        }
        return known;
    }

    private static Work work(Map<MissionId, Mission> missions, Application promised) {
        return Optional.ofNullable(missions.get(promised.mission()))
                .map(Work::of)
                .orElse(Work.UNKNOWN);
    }

    /** Its code, or what was written in its place. */
    private static String administration(Talent talent) {
        return talent.get(TalentFields.ADMINISTRATION)
                .map(Choice::code)
                .filter(code -> !code.isEmpty())
                .orElseGet(() -> talent.get(TalentFields.ADMINISTRATION_OTHER));
    }
}
