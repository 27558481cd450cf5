// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.architecture.guilty.domain.talent;

import fr.gouv.numerique.vivier.architecture.guilty.domain.application.Step;

/** A talent that knows what builds on it. */
public final class KnowsItsApplication {
    public boolean isFirst(Step step) {
        return step == Step.FIRST;
    }
}
