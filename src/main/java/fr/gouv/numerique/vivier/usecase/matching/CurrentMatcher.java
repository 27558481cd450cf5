// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.matching;

import fr.gouv.numerique.vivier.domain.matching.Commitments;
import fr.gouv.numerique.vivier.domain.matching.Matcher;
import fr.gouv.numerique.vivier.domain.matching.MatchingCatalogue;
import fr.gouv.numerique.vivier.domain.matching.WeightSets;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;

import java.util.function.Supplier;

/**
 * The matcher as of now: with the lists, the weights and the promises that the store holds at this
 * moment. Work asks once and keeps what it was given to its end.
 *
 * <p>Thread-safe.
 */
public final class CurrentMatcher implements Supplier<Matcher> {
    private final Supplier<ReferenceData> lists;
    private final Supplier<WeightSets> weights;
    private final Supplier<Commitments> commitments;

    public CurrentMatcher(
            Supplier<ReferenceData> lists,
            Supplier<WeightSets> weights,
            Supplier<Commitments> commitments) {
        this.lists = lists;
        this.weights = weights;
        this.commitments = commitments;
    }

    @Override
    public Matcher get() {
        return new Matcher(
                MatchingCatalogue.standard(lists.get(), commitments.get()), weights.get().inUse());
    }
}
