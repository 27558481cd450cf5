// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.sheet;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.settings.Settings;
import fr.gouv.numerique.vivier.domain.talent.Talent;

import java.time.LocalDate;
import java.util.Optional;

/**
 * All that a document is made from.
 *
 * @param kind which document
 * @param application the path and the values set by the coordinator, {@code details()}
 * @param talent the agent
 * @param mission the mission
 * @param settings of the store
 * @param number the document's number, « AT-2020-0001 » or « OM-2020-0001 »
 * @param revision from 1
 * @param issueDate the day that the document bears
 * @param agreement the agreement, for an order
 * @param surroundings what the rules look at beside these
 */
public record DocumentCase(
        DocumentKind kind,
        Application application,
        Talent talent,
        Mission mission,
        Settings settings,
        String number,
        int revision,
        LocalDate issueDate,
        Optional<AgreementState> agreement,
        Surroundings surroundings) {

    /** A case of which nothing but its own records is known. */
    public DocumentCase(
            DocumentKind kind,
            Application application,
            Talent talent,
            Mission mission,
            Settings settings,
            String number,
            int revision,
            LocalDate issueDate,
            Optional<AgreementState> agreement) {
        this(
                kind,
                application,
                talent,
                mission,
                settings,
                number,
                revision,
                issueDate,
                agreement,
                Surroundings.none());
    }

    /** The same case in these surroundings. */
    public DocumentCase in(Surroundings others) {
        return new DocumentCase(
                kind,
                application,
                talent,
                mission,
                settings,
                number,
                revision,
                issueDate,
                agreement,
                others);
    }

    /** The same case with another number and revision, as when a preview becomes a document. */
    public DocumentCase numbered(String newNumber, int newRevision) {
        return new DocumentCase(
                kind,
                application,
                talent,
                mission,
                settings,
                newNumber,
                newRevision,
                issueDate,
                agreement,
                surroundings);
    }
}
