// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.application;

import java.util.List;

/** What came of a move. */
public sealed interface MoveOutcome {

    record Moved(Application application, ApplicationEvent event) implements MoveOutcome {}

    /** The table of moves does not have it. */
    record Forbidden(Step from, Step to, List<Step> allowed) implements MoveOutcome {}
}
