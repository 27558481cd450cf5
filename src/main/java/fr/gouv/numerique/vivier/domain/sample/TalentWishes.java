// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.sample;

import fr.gouv.numerique.vivier.domain.reference.ReferenceData;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What an invented person would like: which mission, how much time, when, where, with whom. */
final class TalentWishes {
    private static final double AIMS_AT_A_MISSION = 0.6;
    private static final double AIMS_ALSO_AT_THE_POOL = 0.4;
    private static final double AIMS_AT_RANDOM = 0.08;
    private static final double WOULD_SUPPORT = 0.75;
    private static final double GIVES_DATES = 0.88;
    private static final double TRAVELS_EVERYWHERE = 0.25;
    private static final double EXCLUDES_SOMEBODY = 0.12;
    private static final double EXCLUDES_OWN = 0.5;

    /** What the codes of overseas regions begin with: too far for a few days. */
    private static final String OVERSEAS = "0";

    private static final LocalDate LAST_DAY = LocalDate.of(2021, 12, 31);

    private record Weighted(String code, int weight) {}

    private static final List<Weighted> TIMES =
            List.of(
                    new Weighted("HOURS", 6),
                    new Weighted("D1_2", 14),
                    new Weighted("D3_5", 28),
                    new Weighted("D6_10", 30),
                    new Weighted("GT10", 22));
    private static final List<Weighted> WORK_MODES =
            List.of(
                    new Weighted("BOTH", 60),
                    new Weighted("REMOTE", 28),
                    new Weighted("ON_SITE", 12));
    private static final List<Weighted> MANAGERS =
            List.of(
                    new Weighted("FAVOURABLE", 50),
                    new Weighted("PENDING", 30),
                    new Weighted("NO", 20));

    private final Choices choices;
    private final NamePool names;
    private final List<Administration> administrations = Administration.all();
    private final List<String> mainland;
    private final List<String> motivations = WordLists.lines("motivations.csv");

    TalentWishes(Choices choices, NamePool names) {
        this.choices = choices;
        this.names = names;
        mainland =
                choices.mobilityCodes().stream()
                        .filter(code -> !code.startsWith(OVERSEAS))
                        .filter(code -> !code.equals(choices.everywhere()))
                        .toList();
    }

    /** The missions aimed at: mostly those that ask for something the person knows. */
    void aim(
            Filling<TalentQuestion> form,
            Person person,
            LocalDateTime moment,
            List<OpenMission> missions,
            Dice dice) {
        boolean atRandom = dice.chance(AIMS_AT_RANDOM);
        List<String> known = person.expertise().codes();
        List<String> possible =
                missions.stream()
                        .filter(mission -> mission.since().isBefore(moment))
                        .filter(
                                mission ->
                                        atRandom
                                                || mission.skills().stream()
                                                        .anyMatch(known::contains))
                        .map(OpenMission::title)
                        .toList();
        boolean aims = !possible.isEmpty() && dice.chance(AIMS_AT_A_MISSION);
        form.put(TalentQuestion.TARGETED_MISSIONS, List.of());
        form.put(TalentQuestion.MOTIVATION, "");
        if (aims) {
            form.put(
                    TalentQuestion.TARGETED_MISSIONS,
                    dice.some(possible, dice.chance(0.75) ? 1 : 2));
            form.put(TalentQuestion.MOTIVATION, dice.pick(motivations));
        }
        String path = !aims ? "POOL" : dice.chance(AIMS_ALSO_AT_THE_POOL) ? "BOTH" : "TARGETED";
        form.put(TalentQuestion.PATH, choices.label(ReferenceData.PATH, path));
    }

    /** Kinds, time, rhythm, dates, places: what may change when somebody answers again. */
    void offer(Filling<TalentQuestion> form, Person person, LocalDate day, Dice dice) {
        form.put(TalentQuestion.KINDS, kinds(dice));
        form.put(TalentQuestion.TIME_OFFERED, pick(ReferenceData.TIME_OFFERED, TIMES, dice));
        form.put(
                TalentQuestion.RHYTHMS,
                dice.some(choices.all(ReferenceData.RHYTHM), dice.between(1, 2)));
        languages(form, dice);
        dates(form, day, dice);
        places(form, person, dice);
    }

    /** Nearly everybody would lend a hand; the rest is a matter of taste. */
    private List<String> kinds(Dice dice) {
        List<String> others = new ArrayList<>(choices.all(ReferenceData.MISSION_KIND));
        String support = others.removeFirst();
        List<String> wished = new ArrayList<>(dice.some(others, dice.between(1, 3)));
        if (dice.chance(WOULD_SUPPORT)) {
            wished.addFirst(support);
        }
        return wished;
    }

    private void languages(Filling<TalentQuestion> form, Dice dice) {
        List<String> spoken = new ArrayList<>(choices.all(ReferenceData.LANGUAGE));
        String french = spoken.removeFirst();
        List<String> answer = new ArrayList<>(dice.some(spoken, dice.between(0, 2)));
        answer.addFirst(french);
        form.put(TalentQuestion.LANGUAGES, answer);
    }

    private static void dates(Filling<TalentQuestion> form, LocalDate day, Dice dice) {
        form.put(TalentQuestion.AVAILABLE_FROM, "");
        form.put(TalentQuestion.AVAILABLE_UNTIL, "");
        if (dice.chance(GIVES_DATES)) {
            LocalDate from = day.plusDays(dice.between(3, 40));
            LocalDate until = from.plusDays(dice.between(120, 450));
            form.put(TalentQuestion.AVAILABLE_FROM, FormDates.write(from));
            form.put(
                    TalentQuestion.AVAILABLE_UNTIL,
                    FormDates.write(until.isAfter(LAST_DAY) ? LAST_DAY : until));
        }
    }

    private void places(Filling<TalentQuestion> form, Person person, Dice dice) {
        Weighted mode = dice.pick(WORK_MODES, Weighted::weight);
        form.put(TalentQuestion.WORK_MODE, choices.label(ReferenceData.WORK_MODE, mode.code()));
        form.put(TalentQuestion.MOBILITY, List.of());
        if (mode.code().equals("REMOTE")) {
            return;
        }
        Set<String> chosen = new LinkedHashSet<>();
        if (dice.chance(TRAVELS_EVERYWHERE)) {
            chosen.add(choices.everywhere());
        } else {
            chosen.add(person.territory().code());
            chosen.addAll(dice.some(mainland, dice.between(0, 4)));
        }
        chosen.retainAll(choices.mobilityCodes());
        form.put(
                TalentQuestion.MOBILITY, choices.labels(ReferenceData.REGION, List.copyOf(chosen)));
    }

    /** What the line manager says, and who that is. */
    void manager(Filling<TalentQuestion> form, Person person, AddressBook addresses, Dice dice) {
        Weighted informed = dice.pick(MANAGERS, Weighted::weight);
        form.put(
                TalentQuestion.MANAGER_INFORMED,
                choices.label(ReferenceData.MANAGER_INFORMED, informed.code()));
        double named =
                switch (informed.code()) {
                    case "FAVOURABLE" -> 0.95;
                    case "PENDING" -> 0.5;
                    default -> 0.05;
                };
        if (dice.chance(named)) {
            Identity manager = names.person(person.administration().domain(), addresses, dice);
            form.put(
                    TalentQuestion.MANAGER,
                    dice.chance(0.6)
                            ? manager.fullName() + " <" + manager.email() + ">"
                            : manager.fullName() + ", " + manager.email());
        }
    }

    /** Administrations that shall not see the profile; often the one the person works for. */
    void exclude(Filling<TalentQuestion> form, Person person, LocalDate day, Dice dice) {
        if (!dice.chance(EXCLUDES_SOMEBODY)) {
            return;
        }
        List<Administration> existing =
                administrations.stream().filter(one -> choices.exists(one, day)).toList();
        List<Administration> others = dice.some(existing, dice.between(1, 2));
        List<Administration> excluded =
                dice.chance(EXCLUDES_OWN) ? List.of(person.administration()) : others;
        List<String> names =
                excluded.stream().map(one -> choices.administration(one, day)).toList();
        form.put(
                TalentQuestion.EXCLUDED,
                choices.all(ReferenceData.MINISTRY).stream().filter(names::contains).toList());
    }

    private String pick(String list, List<Weighted> weighted, Dice dice) {
        return choices.label(list, dice.pick(weighted, Weighted::weight).code());
    }
}
