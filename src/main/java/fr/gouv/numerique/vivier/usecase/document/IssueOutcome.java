// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.document;

import fr.gouv.numerique.vivier.domain.document.register.IssuedDocument;
import fr.gouv.numerique.vivier.domain.document.sheet.FieldSheet;
import fr.gouv.numerique.vivier.domain.shared.Message;

/** What came of asking for a document. */
public sealed interface IssueOutcome {

    /** A text was numbered and kept. */
    record Issued(IssuedDocument document, FieldSheet sheet) implements IssueOutcome {}

    /** The last text says just this already: it is the one to hand over. Nothing was written. */
    record Unchanged(IssuedDocument document, FieldSheet sheet) implements IssueOutcome {}

    /** Something is missing or does not fit together. Nothing was written. */
    record Incomplete(FieldSheet sheet) implements IssueOutcome {}

    /**
     * Somebody has signed the text that would be replaced: a reason is needed. Nothing was written.
     */
    record ReasonNeeded(IssuedDocument document, FieldSheet sheet) implements IssueOutcome {}

    /** The typeface lacks a character. Nothing was written. */
    record Unprintable(Message reason) implements IssueOutcome {}
}
