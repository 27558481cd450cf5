// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.document;

import fr.gouv.numerique.vivier.domain.document.field.DocumentStatus;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.control.Tag;
import fr.gouv.numerique.vivier.ui.control.Tag.Tone;

import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

/** Where a document stands, the same everywhere. */
final class DocumentTag {
    private DocumentTag() {}

    static Tag of(DocumentStatus status, Texts texts) {
        String text = texts.get("document.status." + status);
        return switch (status) {
            case DRAFT -> new Tag(text, RemixiconAL.DRAFT_LINE, Tone.NEUTRAL);
            case SENT_FOR_SIGNATURE -> new Tag(text, RemixiconMZ.QUILL_PEN_LINE, Tone.INFORMATION);
            case PARTIALLY_SIGNED -> new Tag(text, RemixiconMZ.QUILL_PEN_LINE, Tone.INFORMATION);
            case SIGNED -> new Tag(text, RemixiconAL.CHECK_DOUBLE_LINE, Tone.SUCCESS);
            case REFUSED -> new Tag(text, RemixiconAL.CLOSE_CIRCLE_LINE, Tone.DANGER);
            case SUPERSEDED -> new Tag(text, RemixiconAL.ARCHIVE_LINE, Tone.NEUTRAL);
            case CANCELLED -> new Tag(text, RemixiconAL.CLOSE_CIRCLE_LINE, Tone.NEUTRAL);
        };
    }
}
