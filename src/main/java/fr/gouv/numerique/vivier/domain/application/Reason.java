// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.application;

import java.util.Arrays;
import java.util.List;

/**
 * Why an application ended, or why its clock stands still. {@code NOT_GIVEN} is an answer: somebody
 * was asked and gave none; a reason that is absent was never asked for.
 */
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
    NOT_GIVEN,
    LEAVE,
    MISSING_PAPER;

    /** Whether it is a reason to wait and not one to end. */
    public boolean isPause() {
        return this == LEAVE || this == MISSING_PAPER;
    }

    /** The reasons for which an application ends. */
    public static List<Reason> ends() {
        return Arrays.stream(values()).filter(reason -> !reason.isPause()).toList();
    }

    /** The reasons for which its clock stands still. */
    public static List<Reason> pauses() {
        return List.of(LEAVE, MISSING_PAPER, NOT_GIVEN);
    }
}
