// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.sample;

import fr.gouv.numerique.vivier.domain.shared.TextKey;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

/** Somebody answers again: what they want may have changed, how they spell their name as well. */
final class SecondAnswer {
    private final Choices choices;
    private final NamePool names;
    private final PersonMaker people;
    private final TalentWishes wishes;

    SecondAnswer(Choices choices, NamePool names, PersonMaker people) {
        this.choices = choices;
        this.names = names;
        this.people = people;
        this.wishes = new TalentWishes(choices, names);
    }

    /** The same address in other letters; other dates, places and missions. */
    Filling<TalentQuestion> sameAddress(
            Person person,
            Filling<TalentQuestion> before,
            LocalDateTime moment,
            List<OpenMission> missions,
            Dice dice) {
        Filling<TalentQuestion> again = renewed(person, before, moment, dice);
        wishes.aim(again, person, moment, missions, dice);
        again.put(TalentQuestion.EMAIL, respelt(person.identity(), dice));
        return again;
    }

    /** Another address, and mostly another spelling of the name. */
    Filling<TalentQuestion> otherAddress(
            Person person,
            Filling<TalentQuestion> before,
            LocalDateTime moment,
            AddressBook addresses,
            Dice dice) {
        Filling<TalentQuestion> again = renewed(person, before, moment, dice);
        Identity identity = person.identity();
        String domain = person.administration().domain();
        String first = identity.firstName();
        String last = identity.lastName();
        switch (dice.between(0, 4)) {
            case 0 -> {
                name(again, capitals(first), capitals(last));
                String initial = AddressBook.slug(first).substring(0, 1);
                address(again, addresses, initial + "." + AddressBook.slug(last), domain);
            }
            case 1 -> {
                name(again, last, first);
                again.put(TalentQuestion.EMAIL, addresses.newAddress(last, first, domain));
            }
            case 2 -> {
                String married = names.lastName(dice);
                name(again, first, dice.chance(0.5) ? married : last + "-" + married);
                again.put(TalentQuestion.EMAIL, addresses.newAddress(first, married, domain));
            }
            case 3 -> {
                name(again, first, mistyped(last, dice));
                address(
                        again,
                        addresses,
                        AddressBook.slug(first) + "." + mistyped(AddressBook.slug(last), dice),
                        domain);
            }
            default -> move(again, person, moment.toLocalDate(), addresses, dice);
        }
        return again;
    }

    private Filling<TalentQuestion> renewed(
            Person person, Filling<TalentQuestion> before, LocalDateTime moment, Dice dice) {
        Filling<TalentQuestion> again = before.copy();
        LocalDate day = moment.toLocalDate();
        again.put(
                TalentQuestion.ADMINISTRATION,
                choices.administration(person.administration(), day));
        wishes.offer(again, person, day, dice);
        return again;
    }

    private void move(
            Filling<TalentQuestion> again,
            Person person,
            LocalDate day,
            AddressBook addresses,
            Dice dice) {
        // Abroad there is nowhere else to go.
        Administration next =
                person.territory().isAbroad()
                        ? person.administration()
                        : people.administration(day, person.territory(), dice);
        again.put(TalentQuestion.ADMINISTRATION, choices.administration(next, day));
        again.put(TalentQuestion.UNIT, dice.pick(next.unitsIn(person.territory())));
        Identity identity = person.identity();
        again.put(
                TalentQuestion.EMAIL,
                addresses.newAddress(identity.firstName(), identity.lastName(), next.domain()));
    }

    private static void name(Filling<TalentQuestion> form, String first, String last) {
        form.put(TalentQuestion.FIRST_NAME, first);
        form.put(TalentQuestion.LAST_NAME, last);
    }

    private static void address(
            Filling<TalentQuestion> form, AddressBook addresses, String local, String domain) {
        form.put(TalentQuestion.EMAIL, addresses.newAddress(local, domain));
    }

    private static String respelt(Identity identity, Dice dice) {
        String email = identity.email();
        return switch (dice.between(0, 3)) {
            case 0 -> email.toUpperCase(Locale.ROOT);
            case 1 -> email + " ";
            case 2 -> " " + email;
            default -> email.substring(0, 1).toUpperCase(Locale.ROOT) + email.substring(1);
        };
    }

    private static String capitals(String name) {
        return TextKey.fold(name).toUpperCase(Locale.ROOT);
    }

    /** Two neighbouring letters change places, or one is lost. */
    private static String mistyped(String name, Dice dice) {
        if (name.length() < 4) {
            return name + "e";
        }
        int at = dice.between(1, name.length() - 3);
        return dice.chance(0.5)
                ? name.substring(0, at) + name.substring(at + 1)
                : name.substring(0, at)
                        + name.charAt(at + 1)
                        + name.charAt(at)
                        + name.substring(at + 2);
    }
}
