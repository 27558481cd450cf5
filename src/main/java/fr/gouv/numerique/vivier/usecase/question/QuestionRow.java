// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.question;

import fr.gouv.numerique.vivier.domain.question.Question;

/**
 * A question with the names of what it is linked to.
 *
 * @param question what was asked
 * @param who asked: the name of the record, else the one that was noted
 * @param missionRef reference of the mission it is about, or empty
 * @param mission title of that mission, or empty
 */
public record QuestionRow(Question question, String who, String missionRef, String mission) {

    /** The number alone: who asked what must not reach a log. */
    @Override
    public String toString() {
        return question.toString();
    }
}
