// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.document;

import fr.gouv.numerique.vivier.domain.document.register.IssuedDocument;
import fr.gouv.numerique.vivier.usecase.application.ApplicationRow;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What came of a batch.
 *
 * @param done documents with their files, in the order that was asked for
 * @param undone applications that were left as they were, and why
 * @param printFile all documents in one file, unless there is none
 * @param isCancelled whether it was stopped before its end; what is done stays
 */
public record BatchResult(
        List<Done> done, List<Undone> undone, Optional<Path> printFile, boolean isCancelled) {

    /**
     * A document with its file.
     *
     * @param isNew whether it was issued just now, rather than found unchanged
     */
    public record Done(ApplicationRow row, IssuedDocument document, Path file, boolean isNew) {}

    /** An application without its document. */
    public record Undone(ApplicationRow row, IssueOutcome why) {}

    public BatchResult {
        done = List.copyOf(done);
        undone = List.copyOf(undone);
    }
}
