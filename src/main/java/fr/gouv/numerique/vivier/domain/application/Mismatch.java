// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.application;

import fr.gouv.numerique.vivier.domain.shared.Message;

/**
 * Something that the applications say against each other, or against their missions.
 *
 * @param rule what does not fit
 * @param line the application in which it shows
 * @param reason in words, with how to mend it; never a person's name
 */
public record Mismatch(Rule rule, ApplicationLine line, Message reason) {

    /** What does not fit. Labels: {@code application.mismatch.<NAME>}. */
    public enum Rule {
        /** The mission is said to be filled, and nobody holds a place. */
        FILLED_WITHOUT_PERSON,
        /** The mission is closed, and an application for it is still open. */
        CLOSED_WITH_OPEN,
        /** The mission runs for this person before its first day. */
        RUNNING_BEFORE_START,
        /** The mission is over for longer than a month, without a review. */
        WITHOUT_REVIEW,
        /** A person is on two missions at once. */
        TWO_RUNNING,
        /** A step is dated before the one that it follows. */
        BACK_IN_TIME,
        /** More people hold a place than there are places. */
        TOO_MANY
    }
}
