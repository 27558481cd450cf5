// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.search;

import static fr.gouv.numerique.vivier.store.schema.Tables.SAVED_SEARCH;

import fr.gouv.numerique.vivier.domain.search.SavedSearch;
import fr.gouv.numerique.vivier.domain.search.SearchScreen;
import fr.gouv.numerique.vivier.store.engine.Context;

import org.jooq.DSLContext;

import java.util.List;

/** Searches that were kept under a name. */
public final class SavedSearchRepository {
    private final Context context;
    private final DSLContext dsl;

    public SavedSearchRepository(Context context) {
        this.context = context;
        this.dsl = context.dsl();
    }

    /** Those of a list, by name. */
    public List<SavedSearch> of(SearchScreen screen) {
        return dsl.select(SAVED_SEARCH.NAME, SAVED_SEARCH.WORDS)
                .from(SAVED_SEARCH)
                .where(SAVED_SEARCH.SCREEN.eq(screen.name()))
                .orderBy(SAVED_SEARCH.NAME)
                .fetch(row -> new SavedSearch(screen, row.value1(), row.value2()));
    }

    /** Keeps it, in place of the one of that name. */
    public void save(SavedSearch search) {
        remove(search);
        dsl.insertInto(SAVED_SEARCH)
                .set(SAVED_SEARCH.SCREEN, search.screen().name())
                .set(SAVED_SEARCH.NAME, search.name())
                .set(SAVED_SEARCH.WORDS, search.words())
                .set(SAVED_SEARCH.SAVED_BY, context.actor())
                .set(SAVED_SEARCH.SAVED_AT, Context.utc(context.now()))
                .execute();
    }

    /** Forgets the one of that name. */
    public void remove(SavedSearch search) {
        dsl.deleteFrom(SAVED_SEARCH)
                .where(SAVED_SEARCH.SCREEN.eq(search.screen().name()))
                .and(SAVED_SEARCH.NAME.eq(search.name()))
                .execute();
    }
}
