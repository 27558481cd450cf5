// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.search;

import fr.gouv.numerique.vivier.domain.shared.TextKey;

import java.util.List;

/**
 * One value of a closed list that a filter may name.
 *
 * @param code what records hold
 * @param shown its name
 * @param keys everything that names it, folded
 */
public record KnownValue(String code, String shown, List<String> keys) {

    public KnownValue {
        keys = List.copyOf(keys);
    }

    public static KnownValue of(String code, String shown, List<String> names) {
        return new KnownValue(code, shown, names.stream().map(TextKey::of).toList());
    }

    boolean is(String key) {
        return keys.contains(key) || TextKey.of(code).equals(key);
    }

    /** Whether one of its names has a word that begins so. */
    boolean begins(String key) {
        return keys.stream().anyMatch(name -> (" " + name).contains(" " + key));
    }
}
