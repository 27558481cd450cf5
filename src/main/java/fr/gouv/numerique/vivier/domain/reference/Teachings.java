// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.reference;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one store knows beyond the lists that are shipped.
 *
 * @param synonyms words that were taught, or left as written on purpose
 * @param entries entries that were added or changed
 */
public record Teachings(List<TaughtSynonym> synonyms, List<TaughtEntry> entries) {
    public static final Teachings NONE = new Teachings(List.of(), List.of());

    public Teachings {
        synonyms = List.copyOf(synonyms);
        entries = List.copyOf(entries);
    }

    /** The synonyms of this list that name an entry. */
    List<TaughtSynonym> synonymsOf(String list) {
        return synonyms.stream()
                .filter(synonym -> synonym.list().equals(list) && !synonym.isLeftAsWritten())
                .toList();
    }

    List<TaughtEntry> entriesOf(String list) {
        return entries.stream().filter(entry -> entry.list().equals(list)).toList();
    }

    /** Codes of the entries of this list that are no longer offered. */
    Set<String> hiddenOf(String list) {
        return entriesOf(list).stream()
                .filter(TaughtEntry::hidden)
                .map(entry -> entry.entry().code())
                .collect(Collectors.toSet());
    }

    /** Keys of the words of this list that are to stay as written. */
    public Set<String> leftAsWritten(String list) {
        return synonyms.stream()
                .filter(synonym -> synonym.list().equals(list) && synonym.isLeftAsWritten())
                .map(TaughtSynonym::key)
                .collect(Collectors.toSet());
    }
}
