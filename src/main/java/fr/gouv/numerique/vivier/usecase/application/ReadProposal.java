// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.application;

import fr.gouv.numerique.vivier.domain.application.Snapshot;
import fr.gouv.numerique.vivier.domain.application.Snapshot.Read;
import fr.gouv.numerique.vivier.domain.matching.Match;
import fr.gouv.numerique.vivier.domain.matching.Matcher;
import fr.gouv.numerique.vivier.domain.shared.RecordKind;
import fr.gouv.numerique.vivier.store.Store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Puts what the ranking said on the day of a proposal beside what it says today. */
public final class ReadProposal {
    private final Store store;
    private final Supplier<Matcher> matcher;

    public ReadProposal(Store store, Supplier<Matcher> matcher) {
        this.store = store;
        this.matcher = matcher;
    }

    /**
     * Both days.
     *
     * @param then as it was kept
     * @param now the criteria as they are met today
     * @param changed answers that are no longer the same
     */
    public record ThenAndNow(Snapshot then, Match now, List<Changed> changed) {
        public ThenAndNow {
            changed = List.copyOf(changed);
        }
    }

    /**
     * An answer that is no longer the same.
     *
     * @param side whose
     * @param field name of the field
     * @param then as it was kept; empty when it was not given
     * @param now as it would be kept today
     */
    public record Changed(RecordKind side, String field, String then, String now) {}

    /** Nothing of applications that were opened before this was kept. */
    public Optional<ThenAndNow> of(ApplicationRow row) {
        return store.read(session -> session.snapshots().of(row.application().id()))
                .map(
                        then ->
                                new ThenAndNow(
                                        then,
                                        matcher.get().match(row.mission(), row.talent()),
                                        changed(
                                                then.read(),
                                                TakeSnapshot.read(row.mission(), row.talent()))));
    }

    private static List<Changed> changed(List<Read> then, List<Read> now) {
        Map<List<Object>, String> before = byField(then);
        Map<List<Object>, String> after = byField(now);
        List<Changed> changed = new ArrayList<>();
        Map<List<Object>, String> all = new LinkedHashMap<>(after);
        before.forEach(all::putIfAbsent);
        for (List<Object> key : all.keySet()) {
            String was = before.getOrDefault(key, "");
            String is = after.getOrDefault(key, "");
            if (!was.equals(is)) {
                changed.add(new Changed((RecordKind) key.get(0), (String) key.get(1), was, is));
            }
        }
        return changed;
    }

    private static Map<List<Object>, String> byField(List<Read> read) {
        Map<List<Object>, String> values = new LinkedHashMap<>();
        read.forEach(it -> values.put(List.of(it.side(), it.field()), it.value()));
        return values;
    }
}
