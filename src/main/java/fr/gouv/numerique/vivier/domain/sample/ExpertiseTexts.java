// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.sample;

import fr.gouv.numerique.vivier.domain.reference.Skill;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes what people say of themselves. Skills are named by their synonyms, as people do; all other
 * words are chosen so that they name none.
 */
final class ExpertiseTexts {
    private static final double HAS_HABITS = 0.55;
    private static final double HAS_CLOSING = 0.6;
    private static final double HAS_DIPLOMA = 0.2;
    private static final double HAS_CERTIFICATE = 0.35;
    private static final double OFFERED_ALSO_TYPED = 0.2;
    private static final double OTHER_TYPED = 0.8;
    private static final double IN_LOWER_CASE = 0.2;

    private final Choices choices;
    private final List<String> openings = WordLists.lines("openings.csv");
    private final List<String> habits = WordLists.lines("habits.csv");
    private final List<String> closings = WordLists.lines("closings.csv");
    private final List<String> diplomas = WordLists.lines("diplomas.csv");
    private final Map<String, List<Told>> achievements = bySkill("achievements.csv");
    private final Map<String, List<Told>> certificates = bySkill("certifications.csv");

    ExpertiseTexts(Choices choices) {
        this.choices = choices;
    }

    private static Map<String, List<Told>> bySkill(String file) {
        Map<String, List<Told>> told = new TreeMap<>();
        for (String line : WordLists.lines(file)) {
            int end = line.indexOf(';');
            List<String> codes = WordLists.parts(line.substring(0, end));
            told.computeIfAbsent(codes.getFirst(), _ -> new ArrayList<>())
                    .add(new Told(line.substring(end + 1), Set.copyOf(codes)));
        }
        return told;
    }

    /** « Décrivez votre expertise et vos réalisations ». */
    Told description(Expertise expertise, Dice dice) {
        Set<String> named = new HashSet<>();
        List<String> sentences = new ArrayList<>();
        String years = String.valueOf(expertise.years() + 1);
        sentences.add(dice.pick(openings).replace("{n}", years));
        for (HeldSkill held : dice.some(expertise.skills(), dice.between(1, 3))) {
            Told told = dice.pick(achievements.getOrDefault(held.code(), List.of(Told.NOTHING)));
            sentences.add(told.text());
            named.addAll(told.skills());
        }
        if (dice.chance(HAS_HABITS)) {
            List<HeldSkill> some = dice.some(expertise.skills(), dice.between(2, 4));
            List<String> names = some.stream().map(held -> synonym(held.skill(), dice)).toList();
            some.forEach(held -> named.add(held.code()));
            sentences.add(dice.pick(habits).replace("{list}", listed(names)));
        }
        if (dice.chance(HAS_CLOSING)) {
            sentences.add(dice.pick(closings));
        }
        return new Told(laidOut(sentences, dice), named);
    }

    private static String laidOut(List<String> sentences, Dice dice) {
        return switch (dice.between(0, 3)) {
            case 0 -> String.join("\n", sentences);
            case 1 -> sentences.getFirst() + "\n• " + String.join("\n• ", rest(sentences));
            default -> String.join(" ", sentences);
        };
    }

    private static List<String> rest(List<String> sentences) {
        return sentences.subList(1, sentences.size());
    }

    /** « scrum master, backlog et UX ». */
    private static String listed(List<String> names) {
        int last = names.size() - 1;
        return String.join(", ", names.subList(0, last)) + " et " + names.get(last);
    }

    /** The keywords: what cannot be ticked, and a little of what can. */
    Told keywords(Expertise expertise, Dice dice) {
        List<String> words = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (HeldSkill held : expertise.skills()) {
            boolean offered = choices.offers(held.code());
            if (dice.chance(offered ? OFFERED_ALSO_TYPED : OTHER_TYPED)) {
                words.add(typed(synonym(held.skill(), dice), dice));
                named.add(held.code());
            }
        }
        return new Told(String.join(", ", words), named);
    }

    private static String typed(String word, Dice dice) {
        return dice.chance(IN_LOWER_CASE) ? word.toLowerCase(Locale.FRENCH) : word;
    }

    Told certifications(Expertise expertise, Dice dice) {
        List<Told> possible =
                expertise.codes().stream()
                        .flatMap(code -> certificates.getOrDefault(code, List.of()).stream())
                        .toList();
        if (!possible.isEmpty() && dice.chance(HAS_CERTIFICATE)) {
            return dice.pick(possible);
        }
        return dice.chance(HAS_DIPLOMA) ? new Told(dice.pick(diplomas), Set.of()) : Told.NOTHING;
    }

    private static String synonym(Skill skill, Dice dice) {
        return dice.pick(skill.synonyms());
    }
}
