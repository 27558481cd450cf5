// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.reference;

import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.shared.TextKey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A closed list and the words that mean each of its entries. Recognition is exact on {@link
 * TextKey}: label first, then aliases, then what was taught; no guessing.
 */
public final class ReferenceList {
    private final String name;
    private final Map<String, ReferenceEntry> byCode = new LinkedHashMap<>();
    private final Map<String, Recognition> byWords = new LinkedHashMap<>();
    private final Set<String> hidden;

    public ReferenceList(String name, List<ReferenceEntry> entries) {
        this(name, entries, List.of(), Set.of());
    }

    /**
     * A list of this store.
     *
     * @param taught synonyms that were taught; those of an entry that is gone are passed over
     * @param hidden codes of entries that are no longer offered
     */
    ReferenceList(
            String name,
            List<ReferenceEntry> entries,
            List<TaughtSynonym> taught,
            Set<String> hidden) {
        this.name = name;
        this.hidden = Set.copyOf(hidden);
        for (ReferenceEntry entry : entries) {
            byCode.put(entry.code(), entry);
        }
        for (ReferenceEntry entry : entries) {
            put(entry, new Recognition.Rule.Label(), entry.french());
        }
        for (ReferenceEntry entry : entries) {
            entry.aliases()
                    .forEach(alias -> put(entry, new Recognition.Rule.ShippedSynonym(), alias));
        }
        for (TaughtSynonym synonym : taught) {
            find(synonym.code())
                    .ifPresent(
                            entry ->
                                    put(
                                            entry,
                                            new Recognition.Rule.Taught(synonym.by(), synonym.at()),
                                            synonym.words()));
        }
    }

    private void put(ReferenceEntry entry, Recognition.Rule rule, String words) {
        byWords.putIfAbsent(TextKey.of(words), new Recognition(entry, rule, words));
    }

    public String name() {
        return name;
    }

    public List<ReferenceEntry> entries() {
        return List.copyOf(byCode.values());
    }

    /** The entries to choose from: all but those that were hidden. */
    public List<ReferenceEntry> offered() {
        return byCode.values().stream().filter(entry -> !isHidden(entry.code())).toList();
    }

    public boolean isHidden(String code) {
        return hidden.contains(code);
    }

    public Optional<ReferenceEntry> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The entry that these words mean, if they are known. */
    public Optional<ReferenceEntry> recognise(String written) {
        return recognition(written).map(Recognition::entry);
    }

    /** The entry that these words mean, and why. */
    public Optional<Recognition> recognition(String written) {
        return Optional.ofNullable(byWords.get(TextKey.of(written)));
    }

    /** All words that the list knows, with what they mean and why. */
    public List<Recognition> known() {
        return List.copyOf(byWords.values());
    }

    /** The answer with its code when recognised, as written otherwise. */
    public Choice choose(String written) {
        return recognise(written)
                .map(entry -> new Choice(entry.code(), written))
                .orElseGet(() -> Choice.unknown(written));
    }

    /**
     * The answer « other » taken for what is named beside it, where that is known. Its own words
     * stay, so that it can be read anew once those beside it mean something else.
     *
     * @param answer what was chosen
     * @param other the code that stands for « other »
     * @param beside what was written beside it
     */
    public Optional<Choice> named(Optional<Choice> answer, String other, String beside) {
        return answer.filter(choice -> choice.code().equals(other))
                .flatMap(
                        choice ->
                                recognise(beside)
                                        .map(entry -> new Choice(entry.code(), choice.written())))
                .or(() -> answer);
    }

    /**
     * Whether both codes name the same body, a renamed one included: one is the other or one of its
     * successors.
     */
    public boolean sameLine(String one, String other) {
        return !one.isEmpty() && (follows(one, other) || follows(other, one));
    }

    private boolean follows(String from, String wanted) {
        String code = from;
        // The list is small and a chain of successors cannot be longer than it.
        for (int steps = 0; steps <= byCode.size() && !code.isEmpty(); steps++) {
            if (code.equals(wanted)) {
                return true;
            }
            ReferenceEntry entry = byCode.get(code);
            code = entry == null ? "" : entry.successor();
        }
        return false;
    }
}
