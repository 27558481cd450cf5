// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.matching;

import fr.gouv.numerique.vivier.domain.matching.Commitments;
import fr.gouv.numerique.vivier.domain.matching.Matcher;
import fr.gouv.numerique.vivier.domain.matching.MatchingCatalogue;
import fr.gouv.numerique.vivier.domain.matching.WeightSets;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;

import java.util.concurrent.atomic.AtomicReference;
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
    private final AtomicReference<Made> last;

    /** Rules and criteria are the same ones as long as what they are made from is. */
    private record Made(ReferenceData lists, Commitments commitments, MatchingCatalogue catalogue) {

        static Made of(ReferenceData lists, Commitments commitments) {
            return new Made(lists, commitments, MatchingCatalogue.standard(lists, commitments));
        }

        boolean isOf(ReferenceData others, Commitments now) {
            return lists == others && commitments.equals(now);
        }
    }

    public CurrentMatcher(
            Supplier<ReferenceData> lists,
            Supplier<WeightSets> weights,
            Supplier<Commitments> commitments) {
        this.lists = lists;
        this.weights = weights;
        this.commitments = commitments;
        last = new AtomicReference<>(Made.of(lists.get(), Commitments.NONE));
    }

    @Override
    public Matcher get() {
        ReferenceData known = lists.get();
        Commitments now = commitments.get();
        Made made =
                last.updateAndGet(before -> before.isOf(known, now) ? before : Made.of(known, now));
        return new Matcher(made.catalogue(), weights.get().inUse());
    }
}
