// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.application;

import static fr.gouv.numerique.vivier.domain.application.Formalities.AGREEMENT_ONLY;
import static fr.gouv.numerique.vivier.domain.application.Formalities.FULL;
import static fr.gouv.numerique.vivier.domain.application.Formalities.LIGHT;
import static fr.gouv.numerique.vivier.domain.application.Party.ADMINISTRATION;
import static fr.gouv.numerique.vivier.domain.application.Party.COORDINATION;
import static fr.gouv.numerique.vivier.domain.application.Party.LEAD;
import static fr.gouv.numerique.vivier.domain.application.Party.MANAGER;
import static fr.gouv.numerique.vivier.domain.application.Party.SIGNATORIES;
import static fr.gouv.numerique.vivier.domain.application.Party.TALENT;
import static fr.gouv.numerique.vivier.domain.application.Step.AGREED;
import static fr.gouv.numerique.vivier.domain.application.Step.AGREEMENT_PENDING;
import static fr.gouv.numerique.vivier.domain.application.Step.CERTIFIED;
import static fr.gouv.numerique.vivier.domain.application.Step.COMMUNICATED;
import static fr.gouv.numerique.vivier.domain.application.Step.COMPLETED;
import static fr.gouv.numerique.vivier.domain.application.Step.CONSENT_PENDING;
import static fr.gouv.numerique.vivier.domain.application.Step.DECLINED;
import static fr.gouv.numerique.vivier.domain.application.Step.EXCHANGE;
import static fr.gouv.numerique.vivier.domain.application.Step.EXPIRED;
import static fr.gouv.numerique.vivier.domain.application.Step.INTERESTED;
import static fr.gouv.numerique.vivier.domain.application.Step.ORDER_PENDING;
import static fr.gouv.numerique.vivier.domain.application.Step.PROPOSED;
import static fr.gouv.numerique.vivier.domain.application.Step.READY;
import static fr.gouv.numerique.vivier.domain.application.Step.REVIEWED;
import static fr.gouv.numerique.vivier.domain.application.Step.RUNNING;
import static fr.gouv.numerique.vivier.domain.application.Step.SENT_TO_LEAD;
import static fr.gouv.numerique.vivier.domain.application.Step.WITHDRAWN;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The one table of steps: for each, who has to move, within how many days, and what can follow, the
 * usual step first. Whatever is not in it is impossible. The user guide prints it.
 */
public final class WorkflowTable {
    private static final int ANSWER = 14;
    private static final int NONE = 0;

    /** Every step, in the order of the board. */
    public static final List<Row> ROWS =
            List.of(
                    row(
                            PROPOSED,
                            COORDINATION,
                            5,
                            to(SENT_TO_LEAD),
                            open(COMMUNICATED),
                            to(WITHDRAWN)),
                    row(
                            SENT_TO_LEAD,
                            LEAD,
                            ANSWER,
                            to(EXCHANGE),
                            to(DECLINED),
                            to(EXPIRED),
                            to(WITHDRAWN)),
                    row(
                            COMMUNICATED,
                            LEAD,
                            20,
                            to(INTERESTED),
                            to(DECLINED),
                            to(EXPIRED),
                            to(WITHDRAWN)),
                    row(INTERESTED, COORDINATION, 5, to(EXCHANGE), to(DECLINED), to(WITHDRAWN)),
                    row(
                            EXPIRED,
                            COORDINATION,
                            3,
                            to(SENT_TO_LEAD),
                            to(EXCHANGE),
                            to(DECLINED),
                            to(WITHDRAWN)),
                    row(EXCHANGE, LEAD, 10, to(AGREED), to(DECLINED), to(WITHDRAWN)),
                    row(AGREED, COORDINATION, 3, to(CONSENT_PENDING), to(DECLINED), to(WITHDRAWN)),
                    row(
                            CONSENT_PENDING,
                            MANAGER,
                            10,
                            to(AGREEMENT_PENDING, FULL, AGREEMENT_ONLY),
                            to(READY, LIGHT),
                            to(DECLINED),
                            to(WITHDRAWN)),
                    row(
                            AGREEMENT_PENDING,
                            SIGNATORIES,
                            10,
                            to(ORDER_PENDING, FULL),
                            to(READY, AGREEMENT_ONLY),
                            to(DECLINED),
                            to(WITHDRAWN)),
                    row(
                            ORDER_PENDING,
                            ADMINISTRATION,
                            10,
                            to(READY, FULL),
                            to(DECLINED, FULL),
                            to(WITHDRAWN, FULL)),
                    row(READY, COORDINATION, NONE, to(RUNNING), to(WITHDRAWN)),
                    row(RUNNING, TALENT, NONE, to(COMPLETED), to(WITHDRAWN)),
                    row(COMPLETED, LEAD, 10, to(REVIEWED), to(CERTIFIED)),
                    row(REVIEWED, COORDINATION, 5, to(CERTIFIED)),
                    row(CERTIFIED, COORDINATION, NONE),
                    row(DECLINED, COORDINATION, NONE),
                    row(WITHDRAWN, COORDINATION, NONE));

    /**
     * A line of the table.
     *
     * @param step the step
     * @param waitsFor who has to move, where something can follow
     * @param days days allowed unless set otherwise, see {@link Deadlines}
     * @param next what can follow
     */
    public record Row(Step step, Party waitsFor, Optional<Integer> days, List<Next> next) {}

    /**
     * One move.
     *
     * @param to the step reached
     * @param paths the paths on which it exists
     * @param when the formalities under which it exists
     */
    public record Next(Step to, Set<ApplicationPath> paths, Set<Formalities> when) {
        boolean exists(ApplicationPath path, Formalities formalities) {
            return paths.contains(path) && when.contains(formalities);
        }
    }

    private WorkflowTable() {}

    /** The line of a step. */
    public static Row of(Step step) {
        return ROWS.stream().filter(row -> row.step() == step).findFirst().orElseThrow();
    }

    private static Row row(Step step, Party waitsFor, int days, Next... next) {
        return new Row(
                step, waitsFor, Optional.of(days).filter(number -> number > 0), List.of(next));
    }

    private static Next to(Step step) {
        return new Next(
                step, EnumSet.allOf(ApplicationPath.class), EnumSet.allOf(Formalities.class));
    }

    private static Next to(Step step, Formalities first, Formalities... more) {
        return new Next(step, EnumSet.allOf(ApplicationPath.class), EnumSet.of(first, more));
    }

    /** A move of those alone who asked for no mission in particular. */
    private static Next open(Step step) {
        return new Next(
                step, EnumSet.of(ApplicationPath.COMMUNITY), EnumSet.allOf(Formalities.class));
    }
}
