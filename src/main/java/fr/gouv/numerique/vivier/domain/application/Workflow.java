// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.application;

import static fr.gouv.numerique.vivier.domain.application.Formalities.AGREEMENT_ONLY;
import static fr.gouv.numerique.vivier.domain.application.Formalities.FULL;
import static fr.gouv.numerique.vivier.domain.application.Formalities.LIGHT;
import static fr.gouv.numerique.vivier.domain.application.Step.AGREED;
import static fr.gouv.numerique.vivier.domain.application.Step.AGREEMENT_PENDING;
import static fr.gouv.numerique.vivier.domain.application.Step.COMPLETED;
import static fr.gouv.numerique.vivier.domain.application.Step.CONSENT_PENDING;
import static fr.gouv.numerique.vivier.domain.application.Step.DECLINED;
import static fr.gouv.numerique.vivier.domain.application.Step.EXCHANGE;
import static fr.gouv.numerique.vivier.domain.application.Step.EXPIRED;
import static fr.gouv.numerique.vivier.domain.application.Step.ORDER_PENDING;
import static fr.gouv.numerique.vivier.domain.application.Step.PROPOSED;
import static fr.gouv.numerique.vivier.domain.application.Step.READY;
import static fr.gouv.numerique.vivier.domain.application.Step.RUNNING;
import static fr.gouv.numerique.vivier.domain.application.Step.SENT_TO_LEAD;
import static fr.gouv.numerique.vivier.domain.application.Step.WITHDRAWN;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The one table of moves. Whatever is not in it is impossible.
 *
 * @param answerDays days within which a mission lead answers; 14, as the programme announced
 */
public record Workflow(int answerDays) {

    /**
     * One move.
     *
     * @param from the step left
     * @param to the step reached
     * @param when the formalities under which it exists
     */
    public record Move(Step from, Step to, Set<Formalities> when) {}

    private static final Set<Formalities> ALWAYS = EnumSet.allOf(Formalities.class);

    /** The usual next step of each comes first. */
    public static final List<Move> MOVES =
            List.of(
                    new Move(PROPOSED, SENT_TO_LEAD, ALWAYS),
                    new Move(PROPOSED, WITHDRAWN, ALWAYS),
                    new Move(SENT_TO_LEAD, EXCHANGE, ALWAYS),
                    new Move(SENT_TO_LEAD, DECLINED, ALWAYS),
                    new Move(SENT_TO_LEAD, EXPIRED, ALWAYS),
                    new Move(SENT_TO_LEAD, WITHDRAWN, ALWAYS),
                    new Move(EXPIRED, SENT_TO_LEAD, ALWAYS),
                    new Move(EXPIRED, EXCHANGE, ALWAYS),
                    new Move(EXPIRED, DECLINED, ALWAYS),
                    new Move(EXPIRED, WITHDRAWN, ALWAYS),
                    new Move(EXCHANGE, AGREED, ALWAYS),
                    new Move(EXCHANGE, DECLINED, ALWAYS),
                    new Move(EXCHANGE, WITHDRAWN, ALWAYS),
                    new Move(AGREED, CONSENT_PENDING, ALWAYS),
                    new Move(AGREED, DECLINED, ALWAYS),
                    new Move(AGREED, WITHDRAWN, ALWAYS),
                    new Move(CONSENT_PENDING, AGREEMENT_PENDING, EnumSet.of(FULL, AGREEMENT_ONLY)),
                    new Move(CONSENT_PENDING, READY, EnumSet.of(LIGHT)),
                    new Move(CONSENT_PENDING, DECLINED, ALWAYS),
                    new Move(CONSENT_PENDING, WITHDRAWN, ALWAYS),
                    new Move(AGREEMENT_PENDING, ORDER_PENDING, EnumSet.of(FULL)),
                    new Move(AGREEMENT_PENDING, READY, EnumSet.of(AGREEMENT_ONLY)),
                    new Move(AGREEMENT_PENDING, DECLINED, ALWAYS),
                    new Move(AGREEMENT_PENDING, WITHDRAWN, ALWAYS),
                    new Move(ORDER_PENDING, READY, EnumSet.of(FULL)),
                    new Move(ORDER_PENDING, DECLINED, EnumSet.of(FULL)),
                    new Move(ORDER_PENDING, WITHDRAWN, EnumSet.of(FULL)),
                    new Move(READY, RUNNING, ALWAYS),
                    new Move(READY, WITHDRAWN, ALWAYS),
                    new Move(RUNNING, COMPLETED, ALWAYS),
                    new Move(RUNNING, WITHDRAWN, ALWAYS));

    /** The steps that can follow, the usual one first. */
    public static List<Step> allowed(Step from, Formalities formalities) {
        return MOVES.stream()
                .filter(move -> move.from() == from && move.when().contains(formalities))
                .map(Move::to)
                .toList();
    }

    /**
     * The formalities that can be chosen at this step: those under which it still leads to a
     * mission ready to start. None once the formalities are over.
     */
    public static List<Formalities> formalities(Step at) {
        return Arrays.stream(Formalities.values()).filter(it -> leadsToReady(at, it)).toList();
    }

    private static boolean leadsToReady(Step from, Formalities formalities) {
        Set<Step> reached = EnumSet.noneOf(Step.class);
        Deque<Step> open = new ArrayDeque<>(allowed(from, formalities));
        while (!open.isEmpty()) {
            Step step = open.remove();
            if (reached.add(step)) {
                open.addAll(allowed(step, formalities));
            }
        }
        return reached.contains(READY);
    }

    /** The day by which something has to happen at this step, if there is one. */
    public Optional<LocalDate> dueOn(Step step, LocalDate reachedOn) {
        return step == SENT_TO_LEAD
                ? Optional.of(reachedOn.plusDays(answerDays))
                : Optional.empty();
    }
}
