// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.sheet;

import fr.gouv.numerique.vivier.domain.settings.DocumentLook;
import fr.gouv.numerique.vivier.domain.settings.DocumentRules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the rules of a document look at beside its own records.
 *
 * @param rules thresholds, by ministry
 * @param holidays public holidays
 * @param engagements the agent's other missions that are not given up
 * @param agreed the period that the issued agreement names
 * @param look what stands at the head of the document
 */
public record Surroundings(
        DocumentRules rules,
        PublicHolidays holidays,
        List<Engagement> engagements,
        Optional<Period> agreed,
        DocumentLook look) {

    /** From the first to the last day, both included. */
    public record Period(LocalDate from, LocalDate to) {}

    public Surroundings {
        engagements = List.copyOf(engagements);
    }

    /** Usual thresholds, weekends as the only days of rest, nothing else known. */
    public static Surroundings none() {
        return new Surroundings(
                DocumentRules.usual(),
                (_, _) -> Set.of(),
                List.of(),
                Optional.empty(),
                DocumentLook.plain());
    }
}
