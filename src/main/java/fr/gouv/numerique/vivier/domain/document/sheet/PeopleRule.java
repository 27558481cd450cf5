// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.sheet;

import static fr.gouv.numerique.vivier.domain.document.field.AgreementFields.*;

import fr.gouv.numerique.vivier.domain.document.field.DocumentField;
import fr.gouv.numerique.vivier.domain.document.field.OrderFields;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.TextKey;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Three different people sign, and nobody orders their own mission. */
final class PeopleRule implements SheetRule {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M} '’\\-‑.]+");

    private record Person(String role, String name, DocumentField<String> field, String email) {
        boolean isSameAs(Person other) {
            return !words(name).isEmpty() && words(name).equals(words(other.name));
        }

        boolean hasEmailOf(Person other) {
            return !email.isBlank() && email.strip().equalsIgnoreCase(other.email.strip());
        }
    }

    @Override
    public void check(Checked sheet, Consumer<Problem> problems) {
        SheetValues values = sheet.values();
        String agentName = values.text(FIRST_NAME) + " " + values.text(LAST_NAME);
        Person agent = new Person("agent", agentName, LAST_NAME, values.text(WORK_EMAIL));
        Person manager =
                new Person(
                        "manager",
                        values.text(LINE_MANAGER_NAME),
                        LINE_MANAGER_NAME,
                        values.text(LINE_MANAGER_EMAIL));
        Person lead =
                new Person(
                        "missionLead",
                        values.text(MISSION_LEAD_NAME),
                        MISSION_LEAD_NAME,
                        values.text(MISSION_LEAD_EMAIL));
        compare(agent, manager, problems);
        compare(agent, lead, problems);
        compare(manager, lead, problems);
        for (DocumentField<String> field : List.of(LAST_NAME, FIRST_NAME)) {
            String name = values.text(field);
            if (!name.isEmpty() && !NAME.matcher(name).matches()) {
                problems.accept(
                        Problem.warning(
                                Message.of("document.problem.oddName", field.label()), field));
            }
        }
        if (sheet.isOrder() && isNamed(agentName, values.text(OrderFields.ORDERING_AUTHORITY))) {
            problems.accept(
                    Problem.blocker(
                            Message.of("document.problem.authorityIsAgent"),
                            OrderFields.ORDERING_AUTHORITY));
        }
    }

    private static void compare(Person one, Person other, Consumer<Problem> problems) {
        if (one.isSameAs(other)) {
            problems.accept(
                    Problem.blocker(
                            Message.of("document.problem.samePerson", role(one), role(other)),
                            other.field(),
                            one.field()));
        } else if (one.hasEmailOf(other)) {
            problems.accept(
                    Problem.blocker(
                            Message.of("document.problem.sameEmail", role(one), role(other)),
                            other.field(),
                            one.field()));
        }
    }

    private static Message role(Person person) {
        return Message.of("document.role." + person.role());
    }

    /** Whether all the words of the name stand in the authority's « name, function ». */
    private static boolean isNamed(String name, String authority) {
        return !words(name).isEmpty() && words(authority).containsAll(words(name));
    }

    /** First name and name in any order. */
    private static Set<String> words(String name) {
        String key = TextKey.of(name);
        return key.isEmpty() ? Set.of() : new TreeSet<>(Arrays.asList(key.split(" ")));
    }
}
