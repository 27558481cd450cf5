// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.sample;

import fr.gouv.numerique.vivier.domain.reference.SkillTaxonomy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Invents people whose post, place, status and skills agree. */
final class PersonMaker {
    private static final double GIVES_PHONE = 0.6;

    private final Choices choices;
    private final NamePool names;
    private final ExpertiseMaker expertise;
    private final List<Administration> administrations = Administration.all();
    private final Map<Administration, List<Territory>> territories = new HashMap<>();
    private final Map<Administration, List<Career>> careers = new HashMap<>();

    PersonMaker(Choices choices, NamePool names, SkillTaxonomy taxonomy) {
        this.choices = choices;
        this.names = names;
        this.expertise = new ExpertiseMaker(choices, taxonomy);
        List<Territory> everywhere = Territory.all();
        List<Career> everyCareer = Career.all();
        for (Administration one : administrations) {
            territories.put(one, everywhere.stream().filter(one::isPresentIn).toList());
            careers.put(one, everyCareer.stream().filter(career -> career.existsAt(one)).toList());
        }
    }

    Person make(int number, LocalDate day, AddressBook addresses, PhoneBook phones, Dice dice) {
        Administration administration = administration(day, dice);
        Identity identity = names.person(administration.domain(), addresses, dice);
        Territory territory = territory(administration, dice);
        Expertise known = expertise.make(dice);
        return new Person(
                number,
                identity,
                administration,
                dice.pick(administration.unitsIn(territory)),
                territory,
                dice.pick(territory.municipalities()),
                career(administration, known.job().rank(), dice),
                known,
                dice.chance(GIVES_PHONE) ? phones.next(dice) : "");
    }

    /** One that exists on that day. */
    Administration administration(LocalDate day, Dice dice) {
        Administration drawn = dice.pick(administrations, Administration::weight);
        while (!choices.exists(drawn, day)) {
            drawn = dice.pick(administrations, Administration::weight);
        }
        return drawn;
    }

    /** One that exists on that day and has offices there. */
    Administration administration(LocalDate day, Territory territory, Dice dice) {
        Administration drawn = administration(day, dice);
        while (!drawn.isPresentIn(territory)) {
            drawn = administration(day, dice);
        }
        return drawn;
    }

    /** The one that has one of these codes. */
    Administration administration(List<String> codes) {
        return administrations.stream().filter(one -> one.isOneOf(codes)).findFirst().orElseThrow();
    }

    Territory territory(Administration administration, Dice dice) {
        return dice.pick(territories.getOrDefault(administration, List.of()), Territory::weight);
    }

    private Career career(Administration administration, Job.Rank rank, Dice dice) {
        return dice.pick(
                careers.getOrDefault(administration, List.of()).stream()
                        .filter(career -> career.suits(rank))
                        .toList(),
                Career::weight);
    }
}
