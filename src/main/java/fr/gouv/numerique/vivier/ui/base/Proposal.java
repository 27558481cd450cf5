// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.base;

import fr.gouv.numerique.vivier.domain.application.Application;

import java.util.concurrent.Callable;

/** Proposes somebody for a mission and goes to the application that this opens. */
public final class Proposal {
    private final UiContext context;

    public Proposal(UiContext context) {
        this.context = context;
    }

    public void make(Callable<Application> open) {
        context.tasks()
                .run(
                        open,
                        application ->
                                context.navigator()
                                        .goTo(new Destination.OneApplication(application.id())),
                        context.notices()::failed);
    }
}
