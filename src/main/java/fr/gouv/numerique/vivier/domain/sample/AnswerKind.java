// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.sample;

/** How a question of a form is answered. */
public enum AnswerKind {
    SINGLE_CHOICE,
    MULTIPLE_CHOICE,
    TEXT,
    LONG_TEXT,
    DATE,
    NUMBER,
    EMAIL,
    CHECK_BOX
}
