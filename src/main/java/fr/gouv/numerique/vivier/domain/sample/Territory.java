// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.sample;

import java.util.List;

/**
 * A region and towns of it.
 *
 * @param code of the reference list
 * @param weight how many people work there, against the others
 * @param municipalities that lie in it
 */
record Territory(String code, int weight, List<String> municipalities) {

    Territory {
        municipalities = List.copyOf(municipalities);
    }

    static List<Territory> all() {
        return WordLists.rows("municipalities.csv").stream()
                .map(
                        row ->
                                new Territory(
                                        row.get(0),
                                        Integer.parseInt(row.get(1)),
                                        WordLists.parts(row.get(2))))
                .toList();
    }

    boolean isAbroad() {
        return code.equals("ETR");
    }
}
