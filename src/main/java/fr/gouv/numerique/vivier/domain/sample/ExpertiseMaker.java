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
    private static final int YEARS_TO_STEER = 6;

    /** The skills of the forms are the common ones. */
    private static final int WEIGHT_OFFERED = 4;

    private record Profession(String code, int weight, List<String> close) {}

    private record Job(String profession, boolean senior, String masculine, String feminine) {}

    private record Seniority(String code, int weight, int fewestYears, int mostYears) {}

    private static final List<Seniority> SENIORITIES =
            List.of(
                    new Seniority("LT3", 12, 1, 2),
                    new Seniority("Y3_5", 18, 3, 5),
                    new Seniority("Y5_10", 28, 6, 10),
                    new Seniority("Y10_20", 28, 11, 20),
                    new Seniority("GT20", 14, 21, 33));

    private final Choices choices;
    private final Map<String, List<Skill>> byProfession;
    private final List<Profession> professions =
            WordLists.rows("professions.csv").stream()
                    .map(
                            row ->
                                    new Profession(
                                            row.get(0),
                                            Integer.parseInt(row.get(1)),
                                            WordLists.parts(row.get(2))))
                    .toList();
    private final List<Job> jobs =
            WordLists.rows("jobs.csv").stream()
                    .map(
                            row ->
                                    new Job(
                                            row.get(0),
                                            row.get(1).equals("yes"),
                                            row.get(2),
                                            row.get(3)))
                    .toList();

    ExpertiseMaker(Choices choices, SkillTaxonomy taxonomy) {
        this.choices = choices;
        byProfession =
                taxonomy.all().stream()
                        .collect(
                                Collectors.groupingBy(
                                        // « DEV-006 » is a skill of the profession « DEV ».
                                        skill -> skill.code().substring(0, 3),
                                        TreeMap::new,
                                        Collectors.toList()));
    }

    Expertise make(Gender gender, Career career, Dice dice) {
        Profession profession = dice.pick(professions, Profession::weight);
        Seniority seniority = dice.pick(SENIORITIES, Seniority::weight);
        boolean maySteer = career.isOfManagers() && seniority.fewestYears() >= YEARS_TO_STEER;
        Job job =
                dice.pick(
                        jobs.stream()
                                .filter(one -> one.profession().equals(profession.code()))
                                .filter(one -> maySteer || !one.senior())
                                .toList());
        return new Expertise(
                profession.code(),
                gender == Gender.FEMININE ? job.feminine() : job.masculine(),
                seniority.code(),
                dice.between(seniority.fewestYears(), seniority.mostYears()),
                skills(profession, seniority, dice));
    }

    private List<HeldSkill> skills(Profession profession, Seniority seniority, Dice dice) {
        List<Skill> own = new ArrayList<>(skillsOf(profession.code()));
        List<Skill> close = new ArrayList<>(skillsOf(dice.pick(profession.close())));
        close.removeIf(skill -> !choices.offers(skill.code()));
        List<HeldSkill> held = new ArrayList<>();
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
