// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase;

import fr.gouv.numerique.vivier.domain.shared.TextKey;

import java.util.List;

/** The words somebody looks for: a record is found when it holds all of them, in any order. */
public final class SearchWords {
    private final List<String> words;

    private SearchWords(List<String> words) {
        this.words = words;
    }

    public static SearchWords of(String query) {
        String key = TextKey.of(query);
        return new SearchWords(key.isEmpty() ? List.of() : List.of(key.split(" ", -1)));
    }

    /** What a record holds, in the form in which it is searched. */
    public static String searchable(List<String> texts) {
        return " " + TextKey.of(String.join(" ", texts));
    }

    /** Whether every word begins a word of this searchable text. */
    public boolean matches(String searchable) {
        for (String word : words) {
            if (!searchable.contains(" " + word)) {
                return false;
            }
        }
        return true;
    }
}
