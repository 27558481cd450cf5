// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.base;

import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.history.TimelineEntry;
import fr.gouv.numerique.vivier.usecase.history.UndoEntry;
import fr.gouv.numerique.vivier.usecase.history.UndoEntry.Outcome;

import java.util.Optional;
import java.util.concurrent.Callable;

/** Does something in the background and offers to take it back, on the interface thread. */
public final class Undoing {
    private final UiContext context;
    private final UseCases vivier;
    private final Runnable again;

    /**
     * An offer to take back.
     *
     * @param again shows anew what may have changed
     */
    public Undoing(UiContext context, UseCases vivier, Runnable again) {
        this.context = context;
        this.vivier = vivier;
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
                        () -> vivier.takeBack().takeBack(action),
                        done -> {
                            offer(Message.of("history.undone"), "history.redo", done);
                            again.run();
                        },
                        this::failed);
    }

    /**
     * Takes a line of the history back, and offers to do it again where that can be; else says why
     * not, and leads to where it is mended.
     */
    public void undo(TimelineEntry entry) {
        UndoEntry undoEntry = vivier.undoEntry();
        context.tasks().run(() -> undoEntry.undo(entry), it -> show(entry, it), this::failed);
    }

    private void show(TimelineEntry entry, Outcome outcome) {
        Message done = Message.of("history.tookBack", entry.what());
        switch (outcome) {
            case Outcome.Done(Optional<Long> redo) -> {
                redo.ifPresentOrElse(
                        id -> offer(done, "history.redo", id), () -> context.notices().done(done));
                again.run();
            }
            case Outcome.Refused(Message why, var door) -> {
                door.ifPresentOrElse(
                        about ->
                                context.notices()
                                        .refused(
                                                why,
                                                Message.of("history.door"),
                                                () -> context.navigator().goTo(Doors.of(about))),
                        () -> context.notices().refused(why));
                again.run();
            }
            case Outcome.Preview(long id) ->
                    context.navigator().goTo(new Destination.UndoOfImport(id));
        }
    }

    private void offer(Message done, String button, long action) {
        context.notices().done(done, Message.of(button), () -> takeBack(action));
    }

    private void failed(Exception failure) {
        context.notices().failed(failure);
        again.run();
    }
}
