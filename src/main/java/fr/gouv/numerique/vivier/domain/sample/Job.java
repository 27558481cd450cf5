// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.sample;

import java.util.List;
import java.util.Locale;

/**
 * A post.
 *
 * @param profession code of the reference list
 * @param rank who may hold it
 * @param masculine its name
 * @param feminine the same for a woman
 */
record Job(String profession, Rank rank, String masculine, String feminine) {

    /** Who may hold a post. */
    enum Rank {
        ANY,
        /** Executives, of category A. */
        CADRE,
        /** Executives with some years behind them. */
        SENIOR
    }

    static List<Job> all() {
        return WordLists.rows("jobs.csv").stream()
                .map(
                        row ->
                                new Job(
                                        row.get(0),
                                        Rank.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
                                        row.get(2),
                                        row.get(3)))
                .toList();
    }

    String name(Gender gender) {
        return gender == Gender.FEMININE ? feminine : masculine;
    }
}
