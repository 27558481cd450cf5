// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.reference;

import fr.gouv.numerique.vivier.domain.shared.Labelled;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One entry of a closed list.
 *
 * @param code stable, unique in its list
 * @param french the official French wording, also the form's
 * @param english for the English interface
 * @param aliases other wordings that mean the same
 * @param validFrom first day on which it may be chosen
 * @param validUntil last day on which it may be chosen
 * @param successor code of the entry that took over, as when ministries are renamed, or empty
 */
public record ReferenceEntry(
        String code,
        String french,
        String english,
        List<String> aliases,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validUntil,
        String successor)
        implements Labelled {
    /** In the list of ministries and employers: none of those listed. */
    public static final String OTHER_EMPLOYER = "AUT";

    public ReferenceEntry {
        aliases = List.copyOf(aliases);
    }

    @Override
    public String label(Locale locale) {
        return locale.getLanguage().equals("en") ? english : french;
    }

    /** The same entry under these other wordings. */
    ReferenceEntry withAliases(List<String> others) {
        return new ReferenceEntry(code, french, english, others, validFrom, validUntil, successor);
    }

    /** What people call it in short: « MEAE », where there is such a name. */
    public String shortName() {
        return aliases.stream()
                .filter(alias -> alias.length() < french.length())
                .findFirst()
                .orElse(french);
    }

    public boolean isValidOn(LocalDate day) {
        return validFrom.map(from -> !day.isBefore(from)).orElse(true)
                && validUntil.map(until -> !day.isAfter(until)).orElse(true);
    }
}
