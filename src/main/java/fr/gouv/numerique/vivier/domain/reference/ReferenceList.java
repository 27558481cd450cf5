// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.reference;

import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.shared.TextKey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A closed list and the words that mean each of its entries. Recognition is exact on {@link
 * TextKey}: label first, then aliases; no guessing.
 */
public final class ReferenceList {
    private final String name;
    private final Map<String, ReferenceEntry> byCode = new LinkedHashMap<>();
    private final Map<String, ReferenceEntry> byWords = new LinkedHashMap<>();

    public ReferenceList(String name, List<ReferenceEntry> entries) {
        this.name = name;
        for (ReferenceEntry entry : entries) {
            byCode.put(entry.code(), entry);
        }
        for (ReferenceEntry entry : entries) {
            byWords.putIfAbsent(TextKey.of(entry.french()), entry);
        }
        for (ReferenceEntry entry : entries) {
            entry.aliases().forEach(alias -> byWords.putIfAbsent(TextKey.of(alias), entry));
        }
    }

    public String name() {
        return name;
    }

    public List<ReferenceEntry> entries() {
        return List.copyOf(byCode.values());
    }

    public Optional<ReferenceEntry> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The entry that these words mean, if they are known. */
    public Optional<ReferenceEntry> recognise(String written) {
        return Optional.ofNullable(byWords.get(TextKey.of(written)));
    }

    /** The answer with its code when recognised, as written otherwise. */
    public Choice choose(String written) {
        return recognise(written)
                .map(entry -> new Choice(entry.code(), written))
                .orElseGet(() -> Choice.unknown(written));
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
