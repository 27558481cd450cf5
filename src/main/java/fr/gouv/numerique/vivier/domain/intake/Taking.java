// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

/** Whether an answer is to be imported. */
public enum Taking {
    TAKEN,
    /** A person left the row out. */
    LEFT_OUT,
    /** It was begun and not sent, and only finished answers are wanted. */
    UNFINISHED
}
