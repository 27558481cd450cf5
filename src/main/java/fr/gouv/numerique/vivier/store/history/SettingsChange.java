// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.history;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * What an action changed of the settings.
 *
 * @param before the values of the settings that it changed or took away, by name
 * @param after the values of those that it changed or set
 */
public record SettingsChange(Map<String, String> before, Map<String, String> after) {
    public SettingsChange {
        before = Map.copyOf(before);
        after = Map.copyOf(after);
    }

    /** What is not the same in two states of all the settings. */
    public static SettingsChange between(Map<String, String> then, Map<String, String> now) {
        Map<String, String> before = new HashMap<>(then);
        before.entrySet().removeAll(now.entrySet());
        Map<String, String> after = new HashMap<>(now);
        after.entrySet().removeAll(then.entrySet());
        return new SettingsChange(before, after);
    }

    public boolean isEmpty() {
        return before.isEmpty() && after.isEmpty();
    }

    /** Whether the settings that it changed still are as it left them. */
    public boolean stands(Map<String, String> now) {
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream().allMatch(name -> Objects.equals(after.get(name), now.get(name)));
    }
}
