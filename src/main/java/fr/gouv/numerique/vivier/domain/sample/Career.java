// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.sample;

import java.util.List;

/**
 * A status and what it is called.
 *
 * @param status code of the reference list
 * @param category code of the reference list
 * @param weight how many people have it, against the others of the same administration
 * @param administrations those that have such posts; empty for all
 * @param masculine corps, grade or post
 * @param feminine the same for a woman
 */
record Career(
        String status,
        String category,
        int weight,
        List<String> administrations,
        String masculine,
        String feminine) {

    Career {
        administrations = List.copyOf(administrations);
    }

    static List<Career> all() {
        return WordLists.rows("careers.csv").stream()
                .map(
                        row ->
                                new Career(
                                        row.get(0),
                                        row.get(1),
                                        Integer.parseInt(row.get(2)),
                                        WordLists.allOr(row.get(3)),
                                        row.get(4),
                                        row.get(5)))
                .toList();
    }

    boolean existsAt(Administration administration) {
        return administrations.isEmpty() || administration.isOneOf(administrations);
    }

    String grade(Gender gender) {
        return gender == Gender.FEMININE ? feminine : masculine;
    }

    /** The highest careers come with the highest posts, the others with those they may hold. */
    boolean suits(Job.Rank rank) {
        return switch (category) {
            case "A+" -> rank == Job.Rank.SENIOR;
            case "B", "C" -> rank == Job.Rank.ANY;
            default -> true;
        };
    }

    boolean endsSomeDay() {
        return status.equals("CDD");
    }
}
