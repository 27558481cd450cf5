// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.sample;

import fr.gouv.numerique.vivier.domain.shared.TextKey;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Hands out the subjects: each once as it is written, then again to other administrations under
 * titles of their own.
 */
final class MissionPlanner {
    private static final List<String> STREETS =
            List.of(
                    "2 rue de la République",
                    "14 avenue Jean-Jaurès",
                    "5 place de la Préfecture",
                    "31 boulevard Victor-Hugo",
                    "8 cours Gambetta",
                    "1 esplanade Charles-de-Gaulle");

    private final List<MissionSubject> subjects;
    private final PersonMaker people;
    private final NamePool names;
    private final AddressBook addresses = new AddressBook();
    private final Set<String> titles = new HashSet<>();
    private int made;

    MissionPlanner(List<MissionSubject> subjects, PersonMaker people, NamePool names) {
        this.subjects = subjects;
        this.people = people;
        this.names = names;
    }

    MissionPlan next(LocalDate day, Dice dice) {
        MissionSubject subject = subjects.get(made % subjects.size());
        boolean asWritten = made < subjects.size();
        made++;
        return asWritten ? asWritten(subject, dice) : takenUp(subject, day, dice);
    }

    private MissionPlan asWritten(MissionSubject subject, Dice dice) {
        Administration host = people.administration(subject.list("hosts"));
        Optional<MissionPlan.Place> place =
                subject.get("address").isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new MissionPlan.Place(
                                        subject.get("address"), subject.get("region")));
        return plan(
                subject,
                subject.get("title"),
                host,
                subject.get("directorate"),
                subject.get("service"),
                place,
                dice);
    }

    private MissionPlan takenUp(MissionSubject subject, LocalDate day, Dice dice) {
        Administration host = people.administration(day, dice);
        Territory territory = people.territory(host, dice);
        String unit = dice.pick(host.unitsIn(territory));
        int slash = unit.indexOf(" / ");
        String directorate = unit.substring(0, slash);
        String service = unit.substring(slash + 3);
        String municipality = dice.pick(territory.municipalities());
        boolean remote = subject.get("mode").equals("REMOTE");
        Optional<MissionPlan.Place> place =
                remote || territory.isAbroad()
                        ? Optional.empty()
                        : Optional.of(
                                new MissionPlan.Place(
                                        dice.pick(STREETS) + ", " + municipality,
                                        territory.code()));
        String title = subject.get("title") + " – " + directorate + ", " + municipality;
        return plan(subject, title, host, directorate, service, place, dice);
    }

    private MissionPlan plan(
            MissionSubject subject,
            String title,
            Administration host,
            String directorate,
            String service,
            Optional<MissionPlan.Place> place,
            Dice dice) {
        Identity lead = names.person(host.domain(), addresses, dice);
        List<String> posts = subject.list("lead");
        return new MissionPlan(
                made,
                subject,
                unique(title),
                host,
                directorate,
                service,
                lead,
                lead.gender() == Gender.FEMININE ? posts.getLast() : posts.getFirst(),
                place);
    }

    private String unique(String title) {
        String candidate = title;
        for (int lot = 2; !titles.add(TextKey.of(candidate)); lot++) {
            candidate = title + " (lot " + lot + ")";
        }
        return candidate;
    }
}
