// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.frame;

import fr.gouv.numerique.vivier.ui.base.StoreWatch;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.usecase.Changes.Subject;
import fr.gouv.numerique.vivier.usecase.UseCases;

import java.util.function.IntConsumer;

/** Keeps the number of late applications in the navigation. */
final class LateCount {
    private final UseCases vivier;
    private final UiContext context;
    private final IntConsumer show;
    private final StoreWatch watch;

    LateCount(UseCases vivier, UiContext context, IntConsumer show) {
        this.vivier = vivier;
        this.context = context;
        this.show = show;
        watch =
                new StoreWatch(
                        vivier.changes(),
                        context.tasks(),
                        this::refresh,
                        Subject.APPLICATIONS,
                        Subject.SETTINGS);
    }

    void start() {
        watch.start();
        refresh();
    }

    void stop() {
        watch.stop();
    }

    private void refresh() {
        context.tasks()
                .run(
                        () -> vivier.readDay().read().late().size(),
                        show::accept,
                        context.notices()::failed);
    }
}
