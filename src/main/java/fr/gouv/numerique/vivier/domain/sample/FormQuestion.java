// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.sample;

/** A question of one of the two forms, apart from what it offers that day. */
interface FormQuestion {

    String wording();

    AnswerKind kind();

    /** Its place on the form, from 0. */
    int rank();
}
