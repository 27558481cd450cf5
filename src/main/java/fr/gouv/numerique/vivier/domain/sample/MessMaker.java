// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.sample;

import fr.gouv.numerique.vivier.domain.reference.ReferenceData;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Spoils a form that was filled in properly.
 *
 * @param <Q> the questions of the form
 */
final class MessMaker<Q extends Enum<Q> & FormQuestion> {
    private static final String OTHER_ADMINISTRATION = "AUT";

    /** Days that no calendar has. */
    private static final List<String> IMPOSSIBLE =
            List.of("31/02/2021", "30/02/2020", "31/09/2020", "31/11/2020", "29/02/2021");

    private static final List<String> FORMULA_STARTS = List.of("- ", "=> ", "= ", "-");

    private final Roles<Q> roles;
    private final Choices choices;
    private final List<String> unknownKeywords = WordLists.lines("unknown-keywords.csv");

    MessMaker(Roles<Q> roles, Choices choices) {
        this.roles = roles;
        this.choices = choices;
    }

    /**
     * Spoils the form as told; gives the last question seen when it was left there. What is proper
     * to one form, and who answers again, is left to that form.
     */
    Optional<Q> spoil(
            Filling<Q> form, Set<Mess> kinds, LocalDate day, PhoneBook phones, Dice dice) {
        Optional<Q> last = Optional.empty();
        for (Mess kind : kinds) {
            switch (kind) {
                case UNFINISHED -> last = Optional.of(dice.pick(roles.cutPoints()));
                case NO_LAST_NAME -> form.put(roles.lastName(), "");
                case NO_EMAIL -> form.put(roles.email(), "");
                case BROKEN_EMAIL -> form.change(roles.email(), email -> broken(email, dice));
                case IMPOSSIBLE_DATE ->
                        form.put(
                                dice.chance(0.5) ? roles.from() : roles.until(),
                                dice.pick(IMPOSSIBLE));
                case END_BEFORE_START -> turnRound(form, day, dice);
                case PHONE_WITHOUT_ZERO -> withoutZero(form, phones, dice);
                case TRAILING_SPACES -> addSpaces(form, dice);
                case OTHER_ADMINISTRATION -> otherAdministration(form);
                case UNKNOWN_KEYWORDS -> addUnknown(form, dice);
                case FORMULA_TEXT ->
                        form.change(roles.longText(), text -> dice.pick(FORMULA_STARTS) + text);
                case SAME_PERSON_SAME_EMAIL,
                        SAME_PERSON_OTHER_EMAIL,
                        NO_TITLE,
                        OUT_OF_SCOPE_BRANCH -> {}
            }
        }
        last.ifPresent(form::cutAfter);
        return last;
    }

    private static String broken(String email, Dice dice) {
        return switch (dice.between(0, 3)) {
            case 0 -> email.replace("@", "");
            case 1 -> email.replace("@", " at ");
            case 2 -> email.substring(0, email.indexOf('@') + 1);
            default -> "voir annuaire";
        };
    }

    private void turnRound(Filling<Q> form, LocalDate day, Dice dice) {
        LocalDate from = FormDates.read(form.get(roles.from())).orElse(day.plusDays(60));
        form.put(roles.from(), FormDates.write(from));
        form.put(roles.until(), FormDates.write(from.minusDays(dice.between(5, 50))));
    }

    /** The nine digits that are left of « 06 39 98 12 34 ». */
    private void withoutZero(Filling<Q> form, PhoneBook phones, Dice dice) {
        String given = form.get(roles.phone());
        String digits = (given.isEmpty() ? phones.next(dice) : given).replaceAll("[^0-9]", "");
        form.put(roles.phone(), digits.substring(Math.max(0, digits.length() - 9)));
    }

    private void addSpaces(Filling<Q> form, Dice dice) {
        form.change(roles.lastName(), name -> name + " ");
        form.change(roles.email(), email -> dice.chance(0.5) ? email + " " : email);
        form.change(roles.firstName(), name -> dice.chance(0.5) ? " " + name : name + "  ");
        form.change(roles.place(), place -> place + " ");
    }

    /** People name their directorate when they do not find it in the list. */
    private void otherAdministration(Filling<Q> form) {
        form.put(
                roles.administration(),
                choices.label(ReferenceData.MINISTRY, OTHER_ADMINISTRATION));
        form.put(roles.administrationOther(), form.get(roles.unit()).split(" / ", 2)[0]);
    }

    private void addUnknown(Filling<Q> form, Dice dice) {
        String unknown = String.join(", ", dice.some(unknownKeywords, dice.between(1, 2)));
        String known = form.get(roles.keywords());
        form.put(roles.keywords(), known.isEmpty() ? unknown : known + ", " + unknown);
    }
}
