// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.sample;

import fr.gouv.numerique.vivier.domain.reference.Skill;
import fr.gouv.numerique.vivier.domain.reference.SkillLevel;
import fr.gouv.numerique.vivier.domain.reference.SkillTaxonomy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Invents what people know: mostly skills of their profession, some common ones of a close one. */
final class ExpertiseMaker {
    private static final int FEWEST_SKILLS = 4;
    private static final int MOST_SKILLS = 8;
    private static final double OF_OWN_PROFESSION = 0.68;
    private static final double HAS_SPECIALITY = 0.85;
    private static final int YEARS_TO_STEER = 6;

    /** The skills of the forms are the common ones. */
    private static final int WEIGHT_OFFERED = 4;

    private record Profession(String code, int weight, List<String> close) {}

    /** Skills that go together, as they do in real life and in the missions. */
    private record Speciality(String profession, int weight, List<String> skills) {}

    private record Seniority(String code, int weight, int fewestYears, int mostYears) {}

    private static final List<Seniority> SENIORITIES =
            List.of(
                    new Seniority("LT3", 12, 1, 2),
                    new Seniority("Y3_5", 18, 3, 5),
                    new Seniority("Y5_10", 28, 6, 10),
                    new Seniority("Y10_20", 28, 11, 20),
                    new Seniority("GT20", 14, 21, 33));

    private final Choices choices;
    private final SkillTaxonomy taxonomy;
    private final Map<String, List<Skill>> byProfession;
    private final Map<String, List<Speciality>> specialities =
            WordLists.rows("specialities.csv").stream()
                    .map(
                            row ->
                                    new Speciality(
                                            row.get(0),
                                            Integer.parseInt(row.get(1)),
                                            WordLists.parts(row.get(2))))
                    .collect(Collectors.groupingBy(Speciality::profession));
    private final List<Profession> professions =
            WordLists.rows("professions.csv").stream()
                    .map(
                            row ->
                                    new Profession(
                                            row.get(0),
                                            Integer.parseInt(row.get(1)),
                                            WordLists.parts(row.get(2))))
                    .toList();
    private final List<Job> jobs = Job.all();

    ExpertiseMaker(Choices choices, SkillTaxonomy taxonomy) {
        this.choices = choices;
        this.taxonomy = taxonomy;
        byProfession =
                taxonomy.all().stream()
                        .collect(
                                Collectors.groupingBy(
                                        // « DEV-006 » is a skill of the profession « DEV ».
                                        skill -> skill.code().substring(0, 3),
                                        TreeMap::new,
                                        Collectors.toList()));
    }

    Expertise make(Dice dice) {
        Profession profession = dice.pick(professions, Profession::weight);
        Seniority seniority = dice.pick(SENIORITIES, Seniority::weight);
        boolean maySteer = seniority.fewestYears() >= YEARS_TO_STEER;
        List<Job> possible =
                jobs.stream()
                        .filter(job -> job.profession().equals(profession.code()))
                        .filter(job -> maySteer || job.rank() != Job.Rank.SENIOR)
                        .toList();
        return new Expertise(
                profession.code(),
                dice.pick(possible),
                seniority.code(),
                dice.between(seniority.fewestYears(), seniority.mostYears()),
                skills(profession, seniority, dice));
    }

    private List<HeldSkill> skills(Profession profession, Seniority seniority, Dice dice) {
        List<Skill> own = new ArrayList<>(skillsOf(profession.code()));
        List<Skill> close = new ArrayList<>(skillsOf(dice.pick(profession.close())));
        close.removeIf(skill -> !choices.offers(skill.code()));
        List<HeldSkill> held = new ArrayList<>();
        for (Skill skill : speciality(profession, dice)) {
            own.remove(skill);
            close.remove(skill);
            held.add(new HeldSkill(skill, level(true, seniority, dice)));
        }
        int wanted = dice.between(FEWEST_SKILLS, MOST_SKILLS);
        while (held.size() < wanted && !(own.isEmpty() && close.isEmpty())) {
            boolean fromOwn = close.isEmpty() || (!own.isEmpty() && dice.chance(OF_OWN_PROFESSION));
            List<Skill> from = fromOwn ? own : close;
            Skill skill = dice.pick(from, this::weight);
            from.remove(skill);
            held.add(new HeldSkill(skill, level(fromOwn, seniority, dice)));
        }
        held.sort(Comparator.comparing(HeldSkill::level).reversed());
        return held;
    }

    private List<Skill> speciality(Profession profession, Dice dice) {
        if (!dice.chance(HAS_SPECIALITY)) {
            return List.of();
        }
        List<Speciality> possible = specialities.getOrDefault(profession.code(), List.of());
        return dice.pick(possible, Speciality::weight).skills().stream()
                .map(code -> taxonomy.find(code).orElseThrow())
                .toList();
    }

    private List<Skill> skillsOf(String profession) {
        return byProfession.getOrDefault(profession, List.of());
    }

    private int weight(Skill skill) {
        return choices.offers(skill.code()) ? WEIGHT_OFFERED : 1;
    }

    /** People know their own profession better, and better with the years. */
    private static SkillLevel level(boolean ownProfession, Seniority seniority, Dice dice) {
        int number = SENIORITIES.indexOf(seniority) / 2 + dice.between(0, 2);
        int bounded = Math.clamp(number + (ownProfession ? 1 : 0), 1, 4);
        return SkillLevel.ofNumber(bounded).orElseThrow();
    }
}
