// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.application;

import fr.gouv.numerique.vivier.domain.shared.Message;

import java.util.List;

/** What came of a move. */
public sealed interface MoveOutcome {

    record Moved(Application application, ApplicationEvent event) implements MoveOutcome {}

    /** The table of moves does not have it. */
    record Forbidden(Step from, Step to, List<Step> allowed) implements MoveOutcome {}

    /** The clock cannot be stopped or started, or nothing can be taken back. */
    record Refused(Message why) implements MoveOutcome {}
}
