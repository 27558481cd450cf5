// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.house;

import fr.gouv.numerique.vivier.domain.document.content.DocumentContent;

/**
 * All the words of one revision, taken down when it is issued: whatever changes later, other files
 * of it say the same as the official one.
 *
 * @param content what it says
 * @param values what each name stands for, for a template of a ministry
 */
public record DocumentWords(DocumentContent content, HouseValues values) {
    /** Words are a person's data and must not reach a log. */
    @Override
    public String toString() {
        return content.number() + " v" + content.revision();
    }
}
