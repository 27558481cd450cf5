// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.search;

import fr.gouv.numerique.vivier.domain.search.SavedSearch;
import fr.gouv.numerique.vivier.domain.search.SearchScreen;
import fr.gouv.numerique.vivier.store.Store;

import java.util.List;

/** Keeps searches under a name, for everybody who works with the store. */
public final class KeepSearches {
    private final Store store;

    public KeepSearches(Store store) {
        this.store = store;
    }

    /** Those of a list, by name. */
    public List<SavedSearch> of(SearchScreen screen) {
        return store.read(session -> session.savedSearches().of(screen));
    }

    /** Keeps it, in place of the one of that name. */
    public List<SavedSearch> save(SavedSearch search) {
        return store.write(
                session -> {
                    session.savedSearches().save(search);
                    return session.savedSearches().of(search.screen());
                });
    }

    /** Forgets the one of that name. */
    public List<SavedSearch> forget(SavedSearch search) {
        return store.write(
                session -> {
                    session.savedSearches().remove(search);
                    return session.savedSearches().of(search.screen());
                });
    }
}
