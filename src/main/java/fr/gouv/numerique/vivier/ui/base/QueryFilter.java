// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.base;

import fr.gouv.numerique.vivier.domain.search.Query;
import fr.gouv.numerique.vivier.domain.search.QueryOutcome;
import fr.gouv.numerique.vivier.domain.search.SearchScreen;
import fr.gouv.numerique.vivier.domain.search.Searchable;
import fr.gouv.numerique.vivier.usecase.search.ReadQuery;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Narrows a list by what is typed in its search box. Beginnings of words are looked for at once;
 * where there are none, parts of words and words with typing errors are, in the background.
 */
public final class QueryFilter<R extends Searchable> {
    private final ReadQuery reader;
    private final SearchScreen screen;
    private final List<R> all;
    private final UiContext context;
    private final Runnable again;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private String typed = "";
    private Predicate<R> wanted = _ -> true;

    /**
     * Makes it for a list.
     *
     * @param all its records as they are now
     * @param again called when more was found in the background
     */
    public QueryFilter(
            ReadQuery reader, SearchScreen screen, List<R> all, UiContext context, Runnable again) {
        this.reader = reader;
        this.screen = screen;
        this.all = all;
        this.context = context;
        this.again = again;
    }

    /** Which records are looked for; while what is typed is wrong, the same as before. */
    public Predicate<R> wanted(String now) {
        if (now.equals(typed)) {
            return wanted;
        }
        typed = now;
        switch (reader.read(screen, now)) {
            case QueryOutcome.Refused(var reason) -> problem.set(context.texts().get(reason));
            case QueryOutcome.Read(var query) -> {
                problem.set("");
                Predicate<Searchable> begun = query.asTyped();
                wanted = begun::test;
                if (query.hasWords() && all.stream().noneMatch(begun)) {
                    widen(query);
                }
            }
        }
        return wanted;
    }

    /** The records are about to change: what was found among them counts no more. */
    public void forget() {
        typed = "";
        wanted = _ -> true;
    }

    private void widen(Query query) {
        String asked = typed;
        List<R> records = List.copyOf(all);
        context.tasks()
                .run(
                        () -> query.among(records),
                        found -> {
                            if (asked.equals(typed)) {
                                Set<R> kept = Collections.newSetFromMap(new IdentityHashMap<>());
                                kept.addAll(found);
                                wanted = kept::contains;
                                again.run();
                            }
                        },
                        context.notices()::failed);
    }

    /** What is wrong with what is typed and what is possible; empty when nothing is wrong. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
