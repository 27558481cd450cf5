// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lays what a store was taught over what is shipped. */
final class Overlay {
    private Overlay() {}

    /** The shipped entries, each as it was changed since, then those that were added. */
    static List<ReferenceEntry> entries(List<ReferenceEntry> shipped, List<TaughtEntry> taught) {
        Map<String, ReferenceEntry> all = new LinkedHashMap<>();
        shipped.forEach(entry -> all.put(entry.code(), entry));
        for (TaughtEntry change : taught) {
            all.merge(change.entry().code(), change.entry(), Overlay::changed);
        }
        return List.copyOf(all.values());
    }

    /** The wording that was shipped is still what people write: it goes on to be recognised. */
    private static ReferenceEntry changed(ReferenceEntry before, ReferenceEntry now) {
        List<String> aliases = new ArrayList<>(before.aliases());
        if (!before.french().equals(now.french())) {
            aliases.add(before.french());
        }
        return now.withAliases(aliases);
    }

    static List<Skill> skills(List<Skill> shipped, Teachings teachings) {
        List<TaughtEntry> taught = teachings.entriesOf(ReferenceData.SKILL);
        Map<String, String> families = new LinkedHashMap<>();
        shipped.forEach(skill -> families.put(skill.code(), skill.family()));
        return entries(shipped.stream().map(Skill::asEntry).toList(), taught).stream()
                .map(
                        entry ->
                                new Skill(
                                        entry.code(),
                                        families.getOrDefault(entry.code(), ""),
                                        entry.french(),
                                        entry.english(),
                                        names(entry, teachings)))
                .toList();
    }

    private static List<String> names(ReferenceEntry entry, Teachings teachings) {
        List<String> names = new ArrayList<>(entry.aliases());
        teachings.synonymsOf(ReferenceData.SKILL).stream()
                .filter(synonym -> synonym.code().equals(entry.code()))
                .forEach(synonym -> names.add(synonym.words()));
        return names;
    }
}
