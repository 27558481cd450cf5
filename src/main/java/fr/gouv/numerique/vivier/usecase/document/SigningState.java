// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.document;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.application.Step;
import fr.gouv.numerique.vivier.domain.document.register.DocumentEvent;
import fr.gouv.numerique.vivier.domain.document.register.FollowUp;
import fr.gouv.numerique.vivier.domain.document.register.IssuedDocument;
import fr.gouv.numerique.vivier.domain.document.register.Seal;
import fr.gouv.numerique.vivier.domain.document.register.SignedCopy;
import fr.gouv.numerique.vivier.domain.document.register.SigningOrder;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A document with all that concerns its signatures.
 *
 * @param document the document
 * @param application that it was issued for
 * @param history what happened to it, first to last
 * @param copies signed copies that came back, first to last
 * @param seals electronic signatures of those copies that bear some, by the copy's id
 * @param order in which signatures are given
 */
public record SigningState(
        IssuedDocument document,
        Application application,
        List<DocumentEvent> history,
        List<SignedCopy> copies,
        Map<Long, List<Seal>> seals,
        SigningOrder order) {

    public SigningState {
        history = List.copyOf(history);
        copies = List.copyOf(copies);
        seals = Map.copyOf(seals);
    }

    /** The step that the application may take now that everybody has signed. */
    public Optional<Step> proposed() {
        return FollowUp.of(document, application);
    }

    /** Copies of the text that counts. */
    public List<SignedCopy> currentCopies() {
        return copies.stream()
                .filter(copy -> copy.revision() == document.current().revision())
                .toList();
    }
}
