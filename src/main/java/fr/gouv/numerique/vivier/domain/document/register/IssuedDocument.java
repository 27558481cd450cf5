// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.register;

import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A document that was issued for an application, with every text it has had.
 *
 * @param id for ever
 * @param number « AT-2020-0001 », given once, without gaps within a year
 * @param version grows with each change
 * @param kind which of the two
 * @param application what it was issued for
 * @param revisions first to last, at least one
 */
public record IssuedDocument(
        DocumentId id,
        String number,
        int version,
        DocumentKind kind,
        ApplicationId application,
        List<IssuedRevision> revisions) {

    public IssuedDocument {
        revisions = List.copyOf(revisions);
        if (revisions.isEmpty()) {
            throw new IllegalArgumentException("a document without a text: " + number);
        }
    }

    /** The text that counts. */
    public IssuedRevision current() {
        return revisions.getLast();
    }

    /** Whether the next issue begins another document rather than a new text of this one. */
    public boolean isClosed() {
        return current().status().closes(kind);
    }

    /** The document after its current text was signed, refused or cancelled. */
    public IssuedDocument with(IssuedRevision changed) {
        List<IssuedRevision> all = new ArrayList<>(revisions);
        all.set(all.size() - 1, changed);
        return new IssuedDocument(id, number, version + 1, kind, application, all);
    }

    /** Name of the file of a revision: the number alone, so that it names nobody. */
    public String fileName(IssuedRevision revision) {
        return "%s-v%d.%s"
                .formatted(number, revision.revision(), revision.format().toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return number;
    }
}
