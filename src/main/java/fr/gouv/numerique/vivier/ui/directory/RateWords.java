// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.directory;

import fr.gouv.numerique.vivier.domain.application.AnswerFigures;
import fr.gouv.numerique.vivier.domain.shared.Texts;

/** « 75 % (3 sur 4) », marked where these are few. */
record RateWords(Texts texts) {

    String of(Rate rate) {
        AnswerFigures answers = rate.answers();
        if (answers.rate().isEmpty()) {
            return "";
        }
        return texts.get(
                answers.isFew() ? "directory.rate.few" : "directory.rate",
                answers.rate().getAsInt(),
                answers.inTime(),
                answers.counted());
    }
}
