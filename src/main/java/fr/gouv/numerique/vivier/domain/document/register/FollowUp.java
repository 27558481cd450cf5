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
        Optional<Step> awaited =
                switch (document.kind()) {
                    case AGREEMENT -> Optional.of(Step.AGREEMENT_PENDING);
                    case ORDER -> Optional.of(Step.ORDER_PENDING);
                    case CONSENT -> Optional.of(Step.CONSENT_PENDING);
                    case EARLY_END -> Optional.of(Step.RUNNING);
                    case AMENDMENT -> Optional.empty();
                };
        return awaited.filter(application.step()::equals).isPresent()
                ? application.allowed().stream().findFirst()
                : Optional.empty();
    }
}
