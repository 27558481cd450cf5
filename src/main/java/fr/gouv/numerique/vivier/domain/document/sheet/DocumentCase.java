// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.sheet;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.text.DocumentText;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.settings.Settings;
import fr.gouv.numerique.vivier.domain.talent.Talent;

import java.time.LocalDate;
import java.util.Map;
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
 * @param agreement what the document rests on: the agreement, or the manager's consent
 * @param signed the agreement as it was signed, for an amendment
 * @param text what the document says
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
        Optional<SignedAgreement> signed,
        DocumentText text,
        Surroundings surroundings) {

    /** A case with the text that is shipped, nothing signed before, nothing known around it. */
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
                Optional.empty(),
                DocumentText.shipped(),
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
                signed,
                text,
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
                signed,
                text,
                surroundings);
    }

    /** The same case, made from another text. */
    public DocumentCase saying(DocumentText other) {
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
                signed,
                other,
                surroundings);
    }

    /** The same case with these values on top of those of the application. */
    public DocumentCase overlaidWith(Map<String, String> details) {
        return new DocumentCase(
                kind,
                application.overlaidWith(details),
                talent,
                mission,
                settings,
                number,
                revision,
                issueDate,
                agreement,
                signed,
                text,
                surroundings);
    }

    /** The same case, changing an agreement that was signed. */
    public DocumentCase amending(SignedAgreement changed) {
        return new DocumentCase(
                kind,
                application,
                talent,
                mission,
                settings,
                number,
                revision,
                issueDate,
                Optional.of(changed.state()),
                Optional.of(changed),
                text,
                surroundings);
    }
}
