// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.sample;

import java.util.List;

/**
 * Somewhere to work.
 *
 * @param codes of the reference list, from the oldest name to the newest
 * @param domain of its invented addresses, below {@code exemple.gouv.fr}
 * @param weight how many people work there, against the others
 * @param regions where it has offices; empty for everywhere
 * @param units « directorate / service / office »
 */
record Administration(
        List<String> codes, String domain, int weight, List<String> regions, List<String> units) {

    Administration {
        codes = List.copyOf(codes);
        regions = List.copyOf(regions);
        units = List.copyOf(units);
    }

    static List<Administration> all() {
        return WordLists.rows("administrations.csv").stream()
                .map(
                        row ->
                                new Administration(
                                        WordLists.parts(row.get(0)),
                                        row.get(1) + ".exemple.gouv.fr",
                                        Integer.parseInt(row.get(2)),
                                        row.get(3).equals("*")
                                                ? List.of()
                                                : WordLists.parts(row.get(3)),
                                        WordLists.parts(row.get(4))))
                .toList();
    }

    /** Posts abroad are only for those that say so. */
    boolean isPresentIn(Territory territory) {
        return regions.isEmpty() ? !territory.isAbroad() : regions.contains(territory.code());
    }

    boolean isOneOf(List<String> wanted) {
        return wanted.stream().anyMatch(codes::contains);
    }
}
