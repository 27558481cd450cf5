// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.control;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * The order of a French dictionary, for lists so long that comparing word by word by its rules
 * takes seconds: of the words that it has sorted it knows the keys, which are compared in no time.
 * Others it compares by the rules; the order is the same.
 *
 * <p>Thread-safe, so that a list is sorted before it is shown.
 */
public final class Alphabet implements Comparator<String> {
    private final Collator rules = Collator.getInstance(Locale.FRENCH);
    private volatile Map<String, CollationKey> known = Map.of();

    /** The rows by the words that stand for each; from now on the keys of these are known. */
    public <T> List<T> sorted(List<T> rows, Function<T, String> words) {
        Map<String, CollationKey> before = known;
        Map<String, CollationKey> keys = HashMap.newHashMap(rows.size());
        for (T row : rows) {
            keys.computeIfAbsent(
                    words.apply(row),
                    it -> {
                        CollationKey key = before.get(it);
                        return key == null ? rules.getCollationKey(it) : key;
                    });
        }
        known = keys;
        return rows.stream().sorted(Comparator.comparing(words, this)).toList();
    }

    @Override
    public int compare(String one, String other) {
        Map<String, CollationKey> keys = known;
        CollationKey first = keys.get(one);
        CollationKey second = keys.get(other);
        return first == null || second == null
                ? rules.compare(one, other)
                : first.compareTo(second);
    }
}
