// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.sample;

import java.util.List;

/**
 * Somewhere to work.
 *
 * @param codes of the reference list, from the oldest name to the newest
 * @param domain of its invented addresses, below {@code exemple.gouv.fr}
 * @param weight how many people work there, against the others
 * @param offices where they work
 */
record Administration(List<String> codes, String domain, int weight, List<Office> offices) {

    /**
     * One of its services.
     *
     * @param regions where it has offices; empty for all of the country
     * @param unit « directorate / service »
     */
    record Office(List<String> regions, String unit) {

        Office {
            regions = List.copyOf(regions);
        }

        boolean isIn(Territory territory) {
            return regions.isEmpty() ? !territory.isAbroad() : regions.contains(territory.code());
        }
    }

    Administration {
        codes = List.copyOf(codes);
        offices = List.copyOf(offices);
    }

    static List<Administration> all() {
        List<List<String>> offices = WordLists.rows("offices.csv");
        return WordLists.rows("administrations.csv").stream()
                .map(row -> read(row, offices))
                .toList();
    }

    private static Administration read(List<String> row, List<List<String>> offices) {
        List<String> codes = WordLists.parts(row.get(0));
        return new Administration(
                codes,
                row.get(1) + ".exemple.gouv.fr",
                Integer.parseInt(row.get(2)),
                offices.stream()
                        .filter(office -> codes.contains(office.getFirst()))
                        .map(office -> new Office(WordLists.allOr(office.get(1)), office.get(2)))
                        .toList());
    }

    boolean isPresentIn(Territory territory) {
        return offices.stream().anyMatch(office -> office.isIn(territory));
    }

    List<String> unitsIn(Territory territory) {
        return offices.stream().filter(office -> office.isIn(territory)).map(Office::unit).toList();
    }

    boolean isOneOf(List<String> wanted) {
        return wanted.stream().anyMatch(codes::contains);
    }
}
