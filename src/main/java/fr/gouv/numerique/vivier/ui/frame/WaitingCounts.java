// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.frame;

import fr.gouv.numerique.vivier.ui.base.StoreWatch;
import fr.gouv.numerique.vivier.ui.base.TaskMonitor;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.usecase.Changes.Subject;
import fr.gouv.numerique.vivier.usecase.UseCases;

/** Keeps the numbers of what waits in the navigation: late applications, records to mend. */
final class WaitingCounts {
    private final UseCases vivier;
    private final UiContext context;
    private final Shown shown;
    private final StoreWatch late;
    private final StoreWatch doubtful;
    private TaskMonitor counting;

    /** Shows how many things wait at a place. */
    @FunctionalInterface
    interface Shown {
        void show(Place place, int count);
    }

    WaitingCounts(UseCases vivier, UiContext context, Shown shown) {
        this.vivier = vivier;
        this.context = context;
        this.shown = shown;
        counting = monitor();
        late =
                new StoreWatch(
                        vivier.changes(),
                        context.tasks(),
                        this::countLate,
                        Subject.APPLICATIONS,
                        Subject.SETTINGS);
        doubtful =
                new StoreWatch(
                        vivier.changes(),
                        context.tasks(),
                        this::countDoubtful,
                        Subject.TALENTS,
                        Subject.MISSIONS,
                        Subject.APPLICATIONS,
                        Subject.REFERENCE);
    }

    void start() {
        late.start();
        doubtful.start();
        countLate();
        countDoubtful();
    }

    void stop() {
        late.stop();
        doubtful.stop();
        counting.cancel();
    }

    private void countLate() {
        context.tasks()
                .run(
                        () -> vivier.readDay().late(),
                        count -> shown.show(Place.APPLICATIONS, count),
                        context.notices()::failed);
    }

    /** Looks through the whole store: a count under way is given up for the next. */
    private void countDoubtful() {
        counting.cancel();
        TaskMonitor mine = monitor();
        counting = mine;
        context.tasks()
                .runAside(
                        () -> vivier.board().count(mine),
                        count -> {
                            if (!mine.isCancelled()) {
                                shown.show(Place.QUALITY, count);
                            }
                        },
                        failure -> {
                            if (!mine.isCancelled()) {
                                context.notices().failed(failure);
                            }
                        });
    }

    private TaskMonitor monitor() {
        return new TaskMonitor(context.tasks(), _ -> {});
    }
}
