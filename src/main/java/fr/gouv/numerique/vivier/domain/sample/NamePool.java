// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.sample;

import java.util.List;

/** First and last names, drawn apart from one another so that no real person is meant. */
final class NamePool {
    private static final double DOUBLE_NAME = 0.05;

    private record FirstName(String name, String gender) {}

    private final List<FirstName> firstNames =
            WordLists.rows("first-names.csv").stream()
                    .map(row -> new FirstName(row.get(0), row.get(1)))
                    .toList();
    private final List<String> lastNames = WordLists.lines("last-names.csv");

    /** A new person with an address that nobody has. */
    Identity person(String domain, AddressBook addresses, Dice dice) {
        FirstName first = dice.pick(firstNames);
        Gender gender =
                switch (first.gender()) {
                    case "F" -> Gender.FEMININE;
                    case "M" -> Gender.MASCULINE;
                    default -> dice.chance(0.5) ? Gender.FEMININE : Gender.MASCULINE;
                };
        String last = lastName(dice);
        return new Identity(
                gender, first.name(), last, addresses.newAddress(first.name(), last, domain));
    }

    String lastName(Dice dice) {
        String name = dice.pick(lastNames);
        return dice.chance(DOUBLE_NAME) ? name + "-" + dice.pick(lastNames) : name;
    }
}
