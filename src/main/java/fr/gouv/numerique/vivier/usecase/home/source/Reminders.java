// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.home.source;

import fr.gouv.numerique.vivier.domain.application.Party;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.usecase.followup.OpenReminders.Reminder;
import fr.gouv.numerique.vivier.usecase.home.source.ToDo.Act;
import fr.gouv.numerique.vivier.usecase.home.source.ToDo.Kind;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Reminders that coordinators set themselves, due within a week or past their day. */
final class Reminders implements ToDoSource {
    private static final int SOON = 7;

    @Override
    public Stream<ToDo> find(Situation situation) {
        LocalDate last = situation.today().plusDays(SOON);
        return situation.reminders().stream()
                .filter(it -> it.item().due().map(day -> !day.isAfter(last)).orElse(true))
                .map(it -> toDo(it, situation.today()));
    }

    private static ToDo toDo(Reminder reminder, LocalDate today) {
        Optional<LocalDate> due = reminder.item().due();
        return new ToDo(
                Kind.REMINDER,
                reminder.name().label(),
                Message.of("home.reminder", reminder.item().words()),
                Optional.empty(),
                due,
                due.map(today::isAfter).orElse(false),
                Party.COORDINATION,
                reminder.item().createdBy(),
                Optional.empty(),
                new Act.Tick(reminder.item()));
    }
}
