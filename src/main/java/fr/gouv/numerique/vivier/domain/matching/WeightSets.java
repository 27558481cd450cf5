// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The weights of one store.
 *
 * @param inUse those that rankings are made with
 * @param named those that were kept, by name, in the order of the names
 */
public record WeightSets(Weights inUse, SortedMap<String, Weights> named) {
    public static final int LONGEST_NAME = 60;

    public WeightSets {
        named = Collections.unmodifiableSortedMap(new TreeMap<>(named));
    }
}
