// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.document;

import fr.gouv.numerique.vivier.usecase.document.BatchResult;

/** How far a batch is. */
public sealed interface BatchState {

    /** What can be issued is being worked out. */
    record Looking() implements BatchState {}

    /** The user chooses. */
    record Choosing() implements BatchState {}

    /** Documents are being issued. */
    record Issuing(boolean stopping) implements BatchState {}

    /** It came to its end, or was stopped. */
    record Done(BatchResult result) implements BatchState {}
}
