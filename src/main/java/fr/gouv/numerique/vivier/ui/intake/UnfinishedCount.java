// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.domain.intake.ImportReport;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.usecase.intake.LookAtFile;

import java.util.function.IntConsumer;

/** Counts the answers that were begun and not sent, for the choice that leaves them out. */
final class UnfinishedCount {
    private final LookAtFile look;
    private final UiContext context;
    private final IntConsumer counted;
    private int turn;

    UnfinishedCount(LookAtFile look, UiContext context, IntConsumer counted) {
        this.look = look;
        this.context = context;
        this.counted = counted;
    }

    /** Counts those of this file; of several in a row only the last is told. */
    void count(ImportReport report) {
        int mine = ++turn;
        context.tasks()
                .run(
                        () -> look.unfinished(report),
                        rows -> {
                            if (mine == turn) {
                                counted.accept(rows);
                            }
                        },
                        context.notices()::failed);
    }
}
