// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.export;

import fr.gouv.numerique.vivier.domain.shared.TextKey;

import java.util.ArrayList;
import java.util.List;

/**
 * By what a list was narrowed down, for the log. Words that were looked for are counted and not
 * repeated: they may be somebody's name, which would outlive the person's erasure there.
 */
public final class FilterNote {
    private final List<String> parts = new ArrayList<>();

    /** Words that were typed. */
    public FilterNote words(String query) {
        String key = TextKey.of(query);
        return key.isEmpty() ? this : and("words", Integer.toString(key.split(" ", -1).length));
    }

    /** A choice from a closed list, by its code. */
    public FilterNote and(String name, String code) {
        parts.add(name + "=" + code);
        return this;
    }

    @Override
    public String toString() {
        return String.join(" ", parts);
    }
}
