// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.frame;

import fr.gouv.numerique.vivier.ui.base.StoreWatch;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.usecase.Changes.Subject;
import fr.gouv.numerique.vivier.usecase.UseCases;

/**
 * Has the pool read for quick answers once the store is open, first for its list and then for
 * matching, and again when what they count with has changed: reference lists, promised days. Edits
 * of people are followed without it.
 */
final class PoolReader {
    private final UseCases vivier;
    private final UiContext context;
    private final StoreWatch watch;

    PoolReader(UseCases vivier, UiContext context) {
        this.vivier = vivier;
        this.context = context;
        watch =
                new StoreWatch(
                        vivier.changes(),
                        context.tasks(),
                        this::read,
                        Subject.APPLICATIONS,
                        Subject.REFERENCE);
    }

    void start() {
        watch.start();
        read();
    }

    void stop() {
        watch.stop();
    }

    private void read() {
        context.tasks()
                .runAside(
                        () -> {
                            vivier.talents().rows();
                            vivier.rank().prepare();
                            return true;
                        },
                        _ -> {},
                        context.notices()::failed);
    }
}
