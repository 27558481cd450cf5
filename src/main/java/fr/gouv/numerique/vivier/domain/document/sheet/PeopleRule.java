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
import java.util.stream.Collectors;

/**
 * Three different people sign, whoever signs in whose place, and nobody orders their own mission. A
 * person is told by the name, in any order and without title, or by the address. The manager and
 * whoever signs for the home administration may be one, and so may the lead and whoever signs for
 * the host.
 */
final class PeopleRule implements SheetRule {
    private static final Set<String> TITLES =
            Set.of("m", "mr", "mme", "mlle", "monsieur", "madame", "dr");

    private record Person(
            String role, Set<String> words, DocumentField<String> field, String email) {
        static Person of(String role, DocumentField<String> field, String name, String email) {
            return new Person(role, wordsOf(name), field, email.strip());
        }

        /** Whoever a « name, function » names. */
        static Person signatory(String role, DocumentField<String> field, SheetValues values) {
            String written = values.text(field);
            int comma = written.indexOf(',');
            return of(role, field, comma < 0 ? written : written.substring(0, comma), "");
        }

        boolean isSameAs(Person other) {
            return !words.isEmpty() && words.equals(other.words);
        }

        boolean hasEmailOf(Person other) {
            return !email.isEmpty() && email.equalsIgnoreCase(other.email);
        }
    }

    @Override
    public void check(Checked sheet, Consumer<Problem> problems) {
        SheetValues values = sheet.values();
        Person agent =
                Person.of(
                        "agent",
                        LAST_NAME,
                        values.text(FIRST_NAME) + " " + values.text(LAST_NAME),
                        values.text(WORK_EMAIL));
        Person manager =
                Person.of(
                        "manager",
                        LINE_MANAGER_NAME,
                        values.text(LINE_MANAGER_NAME),
                        values.text(LINE_MANAGER_EMAIL));
        Person lead =
                Person.of(
                        "missionLead",
                        MISSION_LEAD_NAME,
                        values.text(MISSION_LEAD_NAME),
                        values.text(MISSION_LEAD_EMAIL));
        Person home = Person.signatory("homeSignatory", HOME_SIGNATORY, values);
        Person host = Person.signatory("hostSignatory", HOST_SIGNATORY, values);
        different(agent, List.of(manager, lead, home, host), problems);
        different(manager, List.of(lead, host), problems);
        different(home, List.of(lead, host), problems);
        if (sheet.isOrder()) {
            authority(values, agent, List.of(lead, host), problems);
        }
    }

    private static void authority(
            SheetValues values, Person agent, List<Person> hosts, Consumer<Problem> problems) {
        String written = values.text(OrderFields.ORDERING_AUTHORITY);
        if (!agent.words().isEmpty() && wordsOf(written).containsAll(agent.words())) {
            problems.accept(
                    Problem.blocker(
                            Message.of("document.problem.authorityIsAgent"),
                            OrderFields.ORDERING_AUTHORITY));
        } else {
            different(
                    Person.signatory("authority", OrderFields.ORDERING_AUTHORITY, values),
                    hosts,
                    problems);
        }
    }

    private static void different(Person one, List<Person> others, Consumer<Problem> problems) {
        for (Person other : others) {
            if (one.isSameAs(other)) {
                problems.accept(same("document.problem.samePerson", one, other));
            } else if (one.hasEmailOf(other)) {
                problems.accept(same("document.problem.sameEmail", one, other));
            }
        }
    }

    private static Problem same(String key, Person one, Person other) {
        return Problem.blocker(Message.of(key, role(one), role(other)), other.field(), one.field());
    }

    private static Message role(Person person) {
        return Message.of("document.role." + person.role());
    }

    /** First name and name in any order, without title. */
    private static Set<String> wordsOf(String name) {
        return Arrays.stream(TextKey.of(name).split(" "))
                .filter(word -> !word.isEmpty() && !TITLES.contains(word))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
