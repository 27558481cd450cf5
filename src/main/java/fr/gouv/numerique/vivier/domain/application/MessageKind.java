// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.application;

/** What was written about an application. */
public enum MessageKind {
    /** Somebody was reminded that the next step is theirs. */
    REMINDER,
    /** The mission lead was asked how the mission went. */
    REVIEW,
    /** The answer to a person who was not chosen was prepared. */
    ANSWER,
    /** The answer was given, by whatever means. */
    ANSWERED
}
