// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.field;

import static fr.gouv.numerique.vivier.domain.document.field.DocumentField.computed;
import static fr.gouv.numerique.vivier.domain.document.field.FieldKinds.text;

/** What every document keeps about the text that it was made from. */
public final class TextFields {

    /** Version of the document's text, « 0 » for the one that is shipped. */
    public static final DocumentField<String> TEXT_VERSION =
            computed("textVersion", text(6), Need.ALWAYS);

    private TextFields() {}
}
