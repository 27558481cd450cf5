// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.search;

import fr.gouv.numerique.vivier.domain.shared.TextKey;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a search can be narrowed by, as « compétence:java ». Case and accents do not count. */
public enum SearchField {
    SKILL("compétence", "compétences", "skill", "skills"),
    LEVEL("niveau", "level"),
    REGION("région", "régions"),
    AVAILABLE("dispo", "disponible", "disponibilité", "available"),
    STATUS("statut", "état", "étape", "status", "state", "step"),
    ADMINISTRATION("administration", "ministère", "ministry"),
    MISSION("mission"),
    PERSON("talent", "personne", "nom", "person", "name"),
    KIND("type", "kind");

    private final String shown;
    private final List<String> keys;

    SearchField(String... names) {
        shown = names[0];
        keys = Arrays.stream(names).map(TextKey::of).toList();
    }

    /** Its French name, as it is written in a search. */
    public String shown() {
        return shown;
    }

    static Optional<SearchField> named(String written) {
        String key = TextKey.of(written);
        return Arrays.stream(values()).filter(field -> field.keys.contains(key)).findFirst();
    }
}
