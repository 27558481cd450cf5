// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.search;

import fr.gouv.numerique.vivier.domain.search.engine.Line;
import fr.gouv.numerique.vivier.domain.search.engine.LiveIndex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The index of one kind of record. Given the records as they are now it takes in what differs from
 * before. Belongs to one thread at a time.
 */
final class FollowedRecords {
    private Map<Long, Entry> known = Map.of();
    private LiveIndex index = LiveIndex.of(List.of());

    /**
     * A record to be found.
     *
     * @param text its words, folded
     */
    record Entry(String text, FoundRecord record) {}

    void follow(Map<Long, Entry> now) {
        List<Line> changed = new ArrayList<>();
        now.forEach(
                (id, entry) -> {
                    Entry before = known.get(id);
                    if (before == null || !before.text().equals(entry.text())) {
                        changed.add(new Line(id, entry.text().strip()));
                    }
                });
        List<Long> gone = known.keySet().stream().filter(id -> !now.containsKey(id)).toList();
        if (known.isEmpty()) {
            index = LiveIndex.of(changed);
        } else if (!changed.isEmpty() || !gone.isEmpty()) {
            index = index.with(changed, gone);
        }
        known = new HashMap<>(now);
    }

    List<FoundRecord> find(List<String> words, int most) {
        List<FoundRecord> found = new ArrayList<>();
        index.search(words, most)
                .forEach(
                        hit -> {
                            Entry entry = known.get(hit.id());
                            if (entry != null) {
                                found.add(entry.record());
                            }
                        });
        return found;
    }
}
