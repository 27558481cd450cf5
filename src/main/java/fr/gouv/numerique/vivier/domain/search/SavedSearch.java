// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.search;

/**
 * A search kept under a name.
 *
 * @param screen the list it is for
 * @param name what it is called; one of that name at most for each list
 * @param words what is typed in the search box
 */
public record SavedSearch(SearchScreen screen, String name, String words) {

    public SavedSearch {
        if (name.isBlank() || words.isBlank()) {
            throw new IllegalArgumentException("a search without a name or without words");
        }
    }
}
