// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.register;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.application.Step;
import fr.gouv.numerique.vivier.domain.document.field.DocumentStatus;

import java.util.Optional;

/** What an application may do next once a document of it is signed by all. */
public final class FollowUp {
    private FollowUp() {}

    /**
     * The usual next step, when the application waits for just this document. It is proposed: a
     * person makes the move.
     */
    public static Optional<Step> of(IssuedDocument document, Application application) {
        if (document.current().status() != DocumentStatus.SIGNED) {
            return Optional.empty();
        }
        Step awaited =
                switch (document.kind()) {
                    case AGREEMENT -> Step.AGREEMENT_PENDING;
                    case ORDER -> Step.ORDER_PENDING;
                };
        return application.step() == awaited
                ? application.allowed().stream().findFirst()
                : Optional.empty();
    }
}
