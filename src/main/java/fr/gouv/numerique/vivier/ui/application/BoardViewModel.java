// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.application;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.application.Reason;
import fr.gouv.numerique.vivier.domain.application.Step;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.usecase.application.MoveApplication;

import java.time.LocalDate;
import java.util.Optional;

/** Moves cards of the board, each move to be taken back by one click. */
public final class BoardViewModel {
    private final MoveApplication moves;
    private final UiContext context;

    public BoardViewModel(MoveApplication moves, UiContext context) {
        this.moves = moves;
        this.context = context;
    }

    /** Makes the move, of today; one that the table does not have is refused in words. */
    public void move(ApplicationId id, Step to, Optional<Reason> reason) {
        Application.Move move = new Application.Move(to, today(), reason, "");
        context.tasks()
                .run(
                        () -> moves.move(id, move),
                        moved ->
                                context.notices()
                                        .done(
                                                said(moved),
                                                Message.of("home.undo"),
                                                () -> takeBack(id)),
                        context.notices()::failed);
    }

    private void takeBack(ApplicationId id) {
        context.tasks()
                .run(
                        () -> moves.correct(id, today(), ""),
                        moved -> context.notices().done(said(moved)),
                        context.notices()::failed);
    }

    private LocalDate today() {
        return LocalDate.now(context.clock());
    }

    private static Message said(Application moved) {
        return Message.of(
                "application.moved", moved.ref(), Message.of("application.step." + moved.step()));
    }
}
