// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.application;

/** Why an application ended. {@code NOT_GIVEN} is an answer: somebody was asked and gave none. */
public enum Reason {
    MISSING_SKILL,
    LEVEL,
    AVAILABILITY,
    LOCATION,
    ALREADY_FILLED,
    MANAGER_REFUSAL,
    SERVICE_NEEDS,
    INCOMPLETE_PROFILE,
    SECURITY,
    TALENT_WITHDREW,
    NO_ANSWER,
    NOT_GIVEN
}
