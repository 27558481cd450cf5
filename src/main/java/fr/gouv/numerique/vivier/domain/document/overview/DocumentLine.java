// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.overview;

import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.application.Formalities;
import fr.gouv.numerique.vivier.domain.application.Step;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.field.DocumentStatus;
import fr.gouv.numerique.vivier.domain.document.register.DocumentId;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the register says of one document: far less than the document itself, so that thousands are
 * read at once.
 *
 * @param issue the text that counts; absent for a document that should exist and does not
 * @param kind which document
 * @param about what it is for
 * @param from first day that it covers
 * @param to last day that it covers
 * @param departure when the first journey begins, for an order that lists journeys
 * @param travels whether the agent travels under it, so that an order is needed
 */
public record DocumentLine(
        Optional<Issue> issue,
        DocumentKind kind,
        About about,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<LocalDate> departure,
        boolean travels) {

    /**
     * The text that counts.
     *
     * @param id of the document
     * @param number « AT-2020-0001 »
     * @param revision from 1
     * @param status where it stands
     * @param issuedOn the day that it bears
     * @param signedOn when the last of those signed who have
     */
    public record Issue(
            DocumentId id,
            String number,
            int revision,
            DocumentStatus status,
            LocalDate issuedOn,
            Optional<LocalDate> signedOn) {}

    /**
     * The application that a document belongs to.
     *
     * @param application its id
     * @param ref « C-0003 »
     * @param step where it stands
     * @param formalities what has to be signed
     * @param owner whose case it is; empty for an old one
     * @param person who
     * @param missionRef « M-0012 »
     * @param mission for what
     */
    public record About(
            ApplicationId application,
            String ref,
            Step step,
            Formalities formalities,
            String owner,
            String person,
            String missionRef,
            String mission) {

        /** References alone. */
        @Override
        public String toString() {
            return ref;
        }
    }

    public boolean hasStatus(DocumentStatus status) {
        return issue.filter(it -> it.status() == status).isPresent();
    }

    /** Whether it was issued and still counts. */
    public boolean isInForce() {
        return issue.isPresent()
                && !hasStatus(DocumentStatus.CANCELLED)
                && !hasStatus(DocumentStatus.SUPERSEDED);
    }

    /** Whether the next issue begins another document rather than a new version of this one. */
    public boolean isClosed() {
        return issue.filter(it -> it.status().closes(kind)).isPresent();
    }

    /** Whether somebody has it to sign. */
    public boolean isOutForSignature() {
        return hasStatus(DocumentStatus.SENT_FOR_SIGNATURE)
                || hasStatus(DocumentStatus.PARTIALLY_SIGNED);
    }

    /** Whether it has been out for signature for more than so many days. */
    public boolean isLate(LocalDate today, int days) {
        return isOutForSignature() && issue.orElseThrow().issuedOn().plusDays(days).isBefore(today);
    }
}
