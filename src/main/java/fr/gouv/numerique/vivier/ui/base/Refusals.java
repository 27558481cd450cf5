// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.base;

import fr.gouv.numerique.vivier.usecase.RefusedByRule;

import java.util.function.Consumer;

/** What was refused is said where it was typed; any other failure is a notice. */
public final class Refusals {

    private Refusals() {}

    /** What to do with a failure. */
    public static Consumer<Exception> beside(UiContext context, Consumer<String> refused) {
        return failure -> {
            if (failure instanceof RefusedByRule rule) {
                refused.accept(context.texts().get(rule.explanation()));
            } else {
                context.notices().failed(failure);
            }
        };
    }
}
