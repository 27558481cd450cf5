// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.reference;

import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.TextKey;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;

/** The words of an answer that name an entry of its list. */
final class AnswerKey {
    private AnswerKey() {}

    /** Of « Java : Expertise » the skill alone. */
    static String words(Field<?> field, String written) {
        int colon = field.equals(TalentFields.SKILL_LEVELS) ? written.lastIndexOf(':') : -1;
        return colon < 0 ? written.strip() : written.substring(0, colon).strip();
    }

    static String of(Field<?> field, String written) {
        return TextKey.of(words(field, written));
    }
}
