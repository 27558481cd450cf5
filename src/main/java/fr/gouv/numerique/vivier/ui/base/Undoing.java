// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.base;

import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.usecase.history.TakeBack;

import java.util.Optional;
import java.util.concurrent.Callable;

/** Does something in the background and offers to take it back, on the interface thread. */
public final class Undoing {
    private final UiContext context;
    private final TakeBack takeBack;
    private final Runnable again;

    /**
     * An offer to take back.
     *
     * @param again shows anew what may have changed
     */
    public Undoing(UiContext context, TakeBack takeBack, Runnable again) {
        this.context = context;
        this.takeBack = takeBack;
        this.again = again;
    }

    /**
     * Does the work and says so.
     *
     * @param work gives the action that can be taken back, or nothing where nothing changed
     */
    public void run(Callable<Optional<Long>> work, Message done) {
        context.tasks()
                .run(
                        work,
                        action -> {
                            action.ifPresentOrElse(
                                    id -> offer(done, "history.undo", id),
                                    () -> context.notices().done(Message.of("history.nothing")));
                            again.run();
                        },
                        this::failed);
    }

    /** Takes an action back, and offers to do it again. */
    public void takeBack(long action) {
        context.tasks()
                .run(
                        () -> takeBack.takeBack(action),
                        done -> {
                            offer(Message.of("history.undone"), "history.redo", done);
                            again.run();
                        },
                        this::failed);
    }

    private void offer(Message done, String button, long action) {
        context.notices().done(done, Message.of(button), () -> takeBack(action));
    }

    private void failed(Exception failure) {
        context.notices().failed(failure);
        again.run();
    }
}
