// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.home;

import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.quality.Draft;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.usecase.UseCases;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Hands prepared messages to the mail program, or saves them where there is none. */
final class HomeMails {
    private final UseCases vivier;
    private final UiContext context;

    HomeMails(UseCases vivier, UiContext context) {
        this.vivier = vivier;
        this.context = context;
    }

    /**
     * A message that is ready.
     *
     * @param ref of the record that it is about
     * @param link to it, where it is short enough for one
     * @param noted remembers that it was prepared
     */
    private record Ready(String ref, Draft draft, Optional<URI> link, Runnable noted) {}

    /** The message that is due about an application. */
    void write(ApplicationId id) {
        run(
                () -> {
                    Draft draft = vivier.writeMessages().draft(id);
                    return new Ready(
                            vivier.applications().find(id).application().ref(),
                            draft,
                            vivier.writeMessages().link(draft),
                            () -> vivier.writeMessages().prepared(id));
                });
    }

    /** The question to a lead whether the mission still holds. */
    void ask(MissionId id) {
        run(
                () -> {
                    Mission mission = vivier.missions().find(id);
                    Draft draft = vivier.askLead().draft(mission);
                    return new Ready(
                            mission.ref(),
                            draft,
                            vivier.askLead().link(draft),
                            () -> vivier.askLead().prepared(mission));
                });
    }

    /** The question to people whether their profiles still hold, one draft each in a folder. */
    void askProfiles() {
        context.dialogs()
                .folder(context.texts().get("home.profilesFolder"))
                .ifPresent(
                        folder ->
                                context.tasks()
                                        .run(
                                                () -> vivier.askToConfirm().saveSilent(folder),
                                                count ->
                                                        context.notices()
                                                                .done(
                                                                        Message.of(
                                                                                "home.profilesPrepared",
                                                                                count)),
                                                context.notices()::failed));
    }

    private void run(Callable<Ready> work) {
        context.tasks().run(work, this::open, context.notices()::failed);
    }

    private void open(Ready ready) {
        if (ready.link().filter(context.dialogs()::openMail).isPresent()) {
            note(ready, Optional.empty());
            return;
        }
        context.dialogs()
                .save(context.texts().get("home.saveMessage"), ready.ref() + ".eml")
                .ifPresent(file -> note(ready, Optional.of(file)));
    }

    private void note(Ready ready, Optional<Path> file) {
        context.tasks()
                .run(
                        () -> {
                            if (file.isPresent()) {
                                vivier.writeMessages().save(ready.draft(), file.get());
                            }
                            ready.noted().run();
                            return ready;
                        },
                        _ -> context.notices().done(Message.of("home.prepared")),
                        context.notices()::failed);
    }
}
