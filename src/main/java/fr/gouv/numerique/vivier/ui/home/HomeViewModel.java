// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.home;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.application.Step;
import fr.gouv.numerique.vivier.domain.followup.Item;
import fr.gouv.numerique.vivier.domain.quality.Draft;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.ui.base.Destination;
import fr.gouv.numerique.vivier.ui.base.OwnFilter;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.base.Undoing;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.followup.KeepItems;
import fr.gouv.numerique.vivier.usecase.home.Day;
import fr.gouv.numerique.vivier.usecase.home.source.ToDo.Act;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** What is to be done today, and does it. */
public final class HomeViewModel {
    private final UseCases vivier;
    private final OwnFilter own;
    private final UiContext context;
    private final Undoing undoing;
    private final ReadOnlyObjectWrapper<Optional<Day>> day =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Day> read = Optional.empty();

    public HomeViewModel(UseCases vivier, OwnFilter own, UiContext context) {
        this.vivier = vivier;
        this.own = own;
        this.context = context;
        undoing = new Undoing(context, vivier, () -> {});
        own.activeProperty().subscribe(this::filter);
    }

    public void refresh() {
        own.refresh();
        context.tasks()
                .run(
                        vivier.readDay()::read,
                        found -> {
                            read = Optional.of(found);
                            filter();
                        },
                        context.notices()::failed);
    }

    private void filter() {
        day.set(read.map(it -> it.only(own::shows)));
    }

    /** Does what the button of a line says. */
    public void act(Act act) {
        switch (act) {
            case Act.Advance(var id, var to) -> advance(id, to);
            case Act.Remind(var id) -> write(id);
            case Act.Answer(var id) -> write(id);
            case Act.Answered(var id) -> answered(id);
            case Act.OpenApplication(var id) -> go(new Destination.OneApplication(id));
            case Act.OpenDocument(var id, var kind) -> go(new Destination.OneDocument(id, kind));
            case Act.OpenMission(var id) -> go(new Destination.OneMission(id));
            case Act.OpenTalents() -> go(new Destination.Talents());
            case Act.OpenQuestion(var id) -> go(new Destination.OneQuestion(id));
            case Act.Tick(var reminder) -> tick(reminder);
        }
    }

    private void tick(Item reminder) {
        undoing.run(() -> vivier.items().done(reminder), Message.of("home.ticked"));
    }

    /** Puts a reminder off by so many days from today. */
    public void putOff(Item reminder, int days) {
        undoing.run(
                () ->
                        vivier.items()
                                .change(
                                        reminder,
                                        new KeepItems.Words(
                                                reminder.kind(),
                                                reminder.words(),
                                                reminder.from(),
                                                Optional.of(today().plusDays(days)))),
                Message.of("home.putOff", today().plusDays(days)));
    }

    private void go(Destination destination) {
        context.navigator().goTo(destination);
    }

    private void advance(ApplicationId id, Step to) {
        Application.Move move = new Application.Move(to, today(), Optional.empty(), "");
        context.tasks()
                .run(
                        () -> vivier.moveApplication().move(id, move),
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
                        () -> vivier.moveApplication().correct(id, today(), ""),
                        moved -> context.notices().done(said(moved)),
                        context.notices()::failed);
    }

    private static Message said(Application moved) {
        return Message.of(
                "application.moved", moved.ref(), Message.of("application.step." + moved.step()));
    }

    /** A message that is ready, as a link where it is short enough for one. */
    private record Ready(String ref, Draft draft, Optional<URI> link) {}

    private void write(ApplicationId id) {
        context.tasks()
                .run(
                        () -> {
                            Draft draft = vivier.writeMessages().draft(id);
                            return new Ready(
                                    vivier.applications().find(id).application().ref(),
                                    draft,
                                    vivier.writeMessages().link(draft));
                        },
                        ready -> open(id, ready),
                        context.notices()::failed);
    }

    private void open(ApplicationId id, Ready ready) {
        if (ready.link().filter(context.dialogs()::openMail).isPresent()) {
            noted(id);
            return;
        }
        context.dialogs()
                .save(context.texts().get("home.saveMessage"), ready.ref() + ".eml")
                .ifPresent(file -> save(id, ready.draft(), file));
    }

    private void save(ApplicationId id, Draft draft, Path file) {
        context.tasks()
                .run(
                        () -> {
                            vivier.writeMessages().save(draft, file);
                            return file;
                        },
                        _ -> noted(id),
                        context.notices()::failed);
    }

    private void noted(ApplicationId id) {
        context.tasks()
                .run(
                        () -> {
                            vivier.writeMessages().prepared(id);
                            return id;
                        },
                        _ -> context.notices().done(Message.of("home.prepared")),
                        context.notices()::failed);
    }

    private void answered(ApplicationId id) {
        context.tasks()
                .run(
                        () -> {
                            vivier.writeMessages().answered(id);
                            return id;
                        },
                        _ -> context.notices().done(Message.of("home.answered")),
                        context.notices()::failed);
    }

    private LocalDate today() {
        return LocalDate.now(context.clock());
    }

    /** Nothing until it was read for the first time. */
    public ReadOnlyObjectProperty<Optional<Day>> dayProperty() {
        return day.getReadOnlyProperty();
    }
}
