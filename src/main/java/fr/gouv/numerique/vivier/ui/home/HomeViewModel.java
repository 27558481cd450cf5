// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.home;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.application.Reason;
import fr.gouv.numerique.vivier.domain.application.Step;
import fr.gouv.numerique.vivier.domain.followup.Item;
import fr.gouv.numerique.vivier.domain.followup.ItemKind;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.RecordKind;
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

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** What is to be done today, and does it. */
public final class HomeViewModel {
    private final UseCases vivier;
    private final OwnFilter own;
    private final UiContext context;
    private final Undoing undoing;
    private final HomeMails mails;
    private final ReadOnlyObjectWrapper<Optional<Day>> day =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Day> read = Optional.empty();

    public HomeViewModel(UseCases vivier, OwnFilter own, UiContext context) {
        this.vivier = vivier;
        this.own = own;
        this.context = context;
        mails = new HomeMails(vivier, context);
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
            case Act.Advance(var id, var to) -> move(id, to, Optional.empty());
            case Act.Choose(var id, var moves, var reason) ->
                    move(id, moves.getFirst(), Optional.of(reason));
            case Act.Resume(var id) ->
                    moved(id, () -> vivier.moveApplication().resume(id, today(), ""));
            case Act.Remind(var id) -> mails.write(id);
            case Act.Answer(var id) -> mails.write(id);
            case Act.Answered(var id) -> answered(id);
            case Act.MoveMission(var id, var to) ->
                    mission(
                            id,
                            shown -> vivier.editMission().setStatus(shown, to),
                            Message.of("home.missionMoved", Message.of("mission.status." + to)));
            case Act.AskLead(var id) -> mails.ask(id);
            case Act.ConfirmMission(var id) ->
                    mission(
                            id,
                            shown -> vivier.editMission().confirm(shown, today()),
                            Message.of("home.missionConfirmed"));
            case Act.AskProfiles() -> mails.askProfiles();
            case Act.OpenApplication(var id) -> go(new Destination.OneApplication(id));
            case Act.OpenDocument(var id, var kind) -> go(new Destination.OneDocument(id, kind));
            case Act.OpenMission(var id) -> go(new Destination.OneMission(id));
            case Act.OpenTalent(var id) -> go(new Destination.OneTalent(id));
            case Act.OpenTalents() -> go(new Destination.Talents());
            case Act.OpenQuestion(var id) -> go(new Destination.OneQuestion(id));
            case Act.Tick(var reminder) -> tick(reminder);
        }
    }

    /** Makes a move of several that are possible, with its reason where it asks for one. */
    public void choose(Act.Choose act, Step to) {
        move(act.application(), to, Optional.of(act.reason()));
    }

    /** Something that a mission is changed by. */
    @FunctionalInterface
    private interface Change {
        Mission of(Mission shown) throws Exception;
    }

    private void mission(MissionId id, Change change, Message done) {
        undoing.run(
                () -> {
                    change.of(vivier.missions().find(id));
                    return vivier.takeBack().latest(RecordKind.MISSION, id.value());
                },
                done);
    }

    /** Sets a reminder on a mission: until that day nothing else is to be done about it. */
    public void putOff(MissionId mission, Message what, int days) {
        LocalDate due = today().plusDays(days);
        undoing.run(
                () ->
                        vivier.items()
                                .add(
                                        RecordKind.MISSION,
                                        List.of(mission.value()),
                                        new KeepItems.Words(
                                                ItemKind.REMINDER,
                                                context.texts().get(what),
                                                Optional.empty(),
                                                Optional.of(due))),
                Message.of("home.putOff", due));
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

    private void move(ApplicationId id, Step to, Optional<Reason> reason) {
        Application.Move move =
                new Application.Move(to, today(), reason.filter(_ -> to.asksReason()), "");
        moved(id, () -> vivier.moveApplication().move(id, move));
    }

    private void moved(ApplicationId id, Callable<Application> work) {
        context.tasks()
                .run(
                        work,
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
