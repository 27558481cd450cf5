// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.document;

import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.text.TextDraft;
import fr.gouv.numerique.vivier.domain.document.text.TextVersion;

import java.util.List;
import java.util.Optional;

/**
 * The texts of one kind of document.
 *
 * @param kind which
 * @param shipped the words that the program brings along, version 0
 * @param versions those published since, first to last
 * @param inForce the one that a document issued today is made from; none for the shipped text
 * @param draft what is being worked at
 */
public record TextState(
        DocumentKind kind,
        String shipped,
        List<TextVersion> versions,
        Optional<TextVersion> inForce,
        Optional<TextDraft> draft) {

    public TextState {
        versions = List.copyOf(versions);
    }

    /** What an editor begins with: the draft, else the words in force. */
    public String body() {
        return draft.map(TextDraft::body).orElseGet(this::bodyInForce);
    }

    /** The words that a document issued today is made from. */
    public String bodyInForce() {
        return inForce.map(this::bodyOf).orElse(shipped);
    }

    /** The words of a version, which may be those of the shipped text. */
    public String bodyOf(TextVersion version) {
        return version.text().isShipped() ? shipped : version.body();
    }
}
