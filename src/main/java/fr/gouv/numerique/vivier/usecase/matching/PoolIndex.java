// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.matching;

import fr.gouv.numerique.vivier.domain.matching.Matcher;
import fr.gouv.numerique.vivier.domain.matching.MatchingCatalogue;
import fr.gouv.numerique.vivier.domain.matching.engine.IndexFull;
import fr.gouv.numerique.vivier.domain.matching.engine.MatchIndex;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.store.Store;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The index of the whole pool. Once {@link #prepare} has read everybody it follows each edit: the
 * records that were written are read again before the next question. There is none of a database
 * that others write into, since their edits are not told.
 *
 * <p>Thread-safe.
 */
public final class PoolIndex {
    private static final int GROUP = 2_000;

    private final Store store;
    private final Supplier<Matcher> matcher;
    private final Object lock = new Object();
    private final Set<TalentId> written = new HashSet<>();
    private boolean following;
    private Optional<Built> built = Optional.empty();

    private record Built(MatchIndex index, MatchingCatalogue catalogue) {}

    public PoolIndex(Store store, Supplier<Matcher> matcher) {
        this.store = store;
        this.matcher = matcher;
        store.onTalentsWritten(this::note);
    }

    private void note(Set<TalentId> talents) {
        synchronized (lock) {
            if (following) {
                written.addAll(talents);
            }
        }
    }

    /**
     * Reads the whole pool, unless that was done: then it only follows what has changed since.
     * Takes seconds for a large pool, so it is called in the background.
     */
    public void prepare() {
        Matcher now = matcher.get();
        if (store.isShared() || current(now).isPresent()) {
            return;
        }
        MatchingCatalogue catalogue = now.catalogue();
        synchronized (lock) {
            following = true;
        }
        Optional<MatchIndex> read = read(catalogue);
        synchronized (lock) {
            built = read.map(index -> new Built(index, catalogue));
            following = built.isPresent();
        }
    }

    private Optional<MatchIndex> read(MatchingCatalogue catalogue) {
        try {
            return Optional.of(
                    store.read(
                            session -> {
                                Growing growing = new Growing(catalogue);
                                session.talents().inGroups(GROUP, growing::add);
                                return growing.index;
                            }));
        } catch (IndexFull _) {
            return Optional.empty();
        }
    }

    /** An index to which people are added; the first ones show how to divide it. */
    private static final class Growing {
        private final MatchingCatalogue catalogue;
        private MatchIndex index;

        Growing(MatchingCatalogue catalogue) {
            this.catalogue = catalogue;
            index = MatchIndex.empty(catalogue, List.of());
        }

        void add(List<Talent> group) {
            if (index.size() == 0) {
                index = MatchIndex.empty(catalogue, group);
            }
            index = index.with(group, List.of());
        }
    }

    /**
     * The pool as it was last written, under the rules of this matcher: other lists or promises are
     * followed like edits. None where it was not prepared, or not for such rules.
     */
    Optional<MatchIndex> current(Matcher asked) {
        synchronized (lock) {
            if (built.isEmpty()) {
                return Optional.empty();
            }
            if (!built.get().catalogue().equals(asked.catalogue())) {
                Optional<MatchIndex.Renewed> renewed = built.get().index().under(asked.catalogue());
                if (renewed.isEmpty()) {
                    return Optional.empty();
                }
                built = Optional.of(new Built(renewed.get().index(), asked.catalogue()));
                written.addAll(renewed.get().unread());
            }
            if (!written.isEmpty()) {
                built = followed(built.get());
                following = built.isPresent();
                written.clear();
            }
            return built.map(Built::index);
        }
    }

    /** The same, or the pool read now for this one question; none where it is too varied. */
    Optional<MatchIndex> currentOrRead(Matcher asked) {
        return current(asked).or(() -> read(asked.catalogue()));
    }

    private Optional<Built> followed(Built before) {
        MatchIndex index = before.index();
        List<TalentId> all = List.copyOf(written);
        try {
            for (int from = 0; from < all.size(); from += GROUP) {
                List<TalentId> group = all.subList(from, Math.min(all.size(), from + GROUP));
                Map<TalentId, Talent> found =
                        store.read(session -> session.talents().findAll(group));
                index =
                        index.with(
                                found.values(),
                                group.stream().filter(id -> !found.containsKey(id)).toList());
            }
            return Optional.of(new Built(index, before.catalogue()));
        } catch (IndexFull _) {
            return Optional.empty();
        }
    }
}
