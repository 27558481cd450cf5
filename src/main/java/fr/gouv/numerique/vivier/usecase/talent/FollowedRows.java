// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.talent;

import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.store.Store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * Everybody as a list shows them, read once and then kept up: only those who were written since are
 * read again. All are, where names or days in the rows may have become others: with other reference
 * lists and on another day. Of a database that others write into nothing is kept, since their edits
 * are not told.
 *
 * <p>Thread-safe; whoever asks while the pool is being read waits for it.
 */
final class FollowedRows {
    /** Beyond so many, reading everybody takes less time than looking each of them up. */
    private static final int MOST_FOLLOWED = 2_000;

    private final Store store;
    private final Supplier<ReferenceData> reference;
    private final Supplier<LocalDate> today;
    private final BiFunction<Talent, ReferenceData, TalentRow> maker;
    private final Set<TalentId> written = new HashSet<>();
    private Optional<Known> known = Optional.empty();

    /** The rows by id, which is the order in which people came, and what they were made with. */
    private record Known(
            Map<Long, TalentRow> byId,
            List<TalentRow> rows,
            ReferenceData reference,
            LocalDate today) {

        static Known of(Map<Long, TalentRow> byId, ReferenceData reference, LocalDate today) {
            return new Known(byId, List.copyOf(byId.values()), reference, today);
        }
    }

    FollowedRows(
            Store store,
            Supplier<ReferenceData> reference,
            Supplier<LocalDate> today,
            BiFunction<Talent, ReferenceData, TalentRow> maker) {
        this.store = store;
        this.reference = reference;
        this.today = today;
        this.maker = maker;
        store.onTalentsWritten(this::note);
    }

    private void note(Set<TalentId> talents) {
        synchronized (written) {
            written.addAll(talents);
        }
    }

    /** As the store is now; the same list as before where nothing has changed. */
    synchronized List<TalentRow> current() {
        ReferenceData lists = reference.get();
        LocalDate day = today.get();
        Set<TalentId> changed;
        synchronized (written) {
            changed = Set.copyOf(written);
            written.clear();
        }
        Optional<Known> before =
                known.filter(it -> it.reference() == lists && it.today().equals(day));
        // Until it is read again whole, in case that fails.
        known = Optional.empty();
        Known now =
                before.isPresent() && changed.size() <= MOST_FOLLOWED
                        ? followed(before.get(), changed)
                        : Known.of(
                                byId(store.read(session -> session.talents().all()), lists),
                                lists,
                                day);
        known = store.isShared() ? Optional.empty() : Optional.of(now);
        return now.rows();
    }

    private Known followed(Known before, Set<TalentId> changed) {
        if (changed.isEmpty()) {
            return before;
        }
        Map<Long, TalentRow> byId = new TreeMap<>(before.byId());
        changed.forEach(id -> byId.remove(id.value()));
        byId.putAll(
                byId(
                        store.read(session -> session.talents().findAll(changed)).values(),
                        before.reference()));
        return Known.of(byId, before.reference(), before.today());
    }

    private Map<Long, TalentRow> byId(Collection<Talent> talents, ReferenceData lists) {
        Map<Long, TalentRow> byId = new TreeMap<>();
        talents.forEach(talent -> byId.put(talent.id().value(), maker.apply(talent, lists)));
        return byId;
    }
}
