// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.reference;

import fr.gouv.numerique.vivier.domain.shared.Labelled;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One skill of the taxonomy.
 *
 * @param code for example {@code DEV-006}
 * @param family the profession it belongs to, in French
 * @param french label on the forms
 * @param english label in the English interface
 * @param synonyms other words that name it
 */
public record Skill(
        String code, String family, String french, String english, List<String> synonyms)
        implements Labelled {

    public Skill {
        synonyms = List.copyOf(synonyms);
    }

    @Override
    public String label(Locale locale) {
        return locale.getLanguage().equals("en") ? english : french;
    }

    ReferenceEntry asEntry() {
        return new ReferenceEntry(
                code, french, english, synonyms, Optional.empty(), Optional.empty(), "");
    }
}
