// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.history;

import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.base.Undoing;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.history.ReadJournal;

import java.time.Instant;

/** Takes back what was last done in this window since the store was opened. */
public final class LastDeed {
    private final ReadJournal journal;
    private final UiContext context;
    private final Undoing undoing;
    private final Instant opened;

    /**
     * Made when the store was opened.
     *
     * @param again shows anew what is in view
     */
    public LastDeed(UseCases vivier, UiContext context, Runnable again) {
        this.journal = vivier.journal();
        this.context = context;
        this.undoing = new Undoing(context, vivier, again);
        this.opened = context.clock().instant();
    }

    /** Takes it back and says what it was, or says why not. */
    public void undo() {
        context.tasks()
                .run(
                        () -> journal.lastOwn(opened),
                        last ->
                                last.ifPresentOrElse(
                                        undoing::undo,
                                        () ->
                                                context.notices()
                                                        .done(Message.of("history.nothingOwn"))),
                        context.notices()::failed);
    }
}
