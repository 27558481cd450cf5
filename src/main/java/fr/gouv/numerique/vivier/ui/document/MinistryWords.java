// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.document;

import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.ui.base.UiContext;

import java.util.function.Function;

/** The name of a ministry as the lists know it now, or as it was written. */
final class MinistryWords {
    private MinistryWords() {}

    static Function<Choice, String> in(UiContext context) {
        return ministry ->
                context.reference()
                        .list(ReferenceData.MINISTRY)
                        .find(ministry.code())
                        .map(entry -> entry.label(context.texts().locale()))
                        .orElse(ministry.written());
    }
}
