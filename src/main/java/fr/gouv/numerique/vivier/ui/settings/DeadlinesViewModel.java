// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.settings;

import fr.gouv.numerique.vivier.domain.application.Deadlines;
import fr.gouv.numerique.vivier.domain.application.Step;
import fr.gouv.numerique.vivier.domain.document.field.HolidayZone;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.usecase.application.ManageDeadlines;
import fr.gouv.numerique.vivier.usecase.application.ManageDeadlines.Rules;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * By when things have to happen: what is written is checked as it is written, and how many
 * applications a change moves is said before it is made.
 */
public final class DeadlinesViewModel {
    private final ManageDeadlines manage;
    private final UiContext context;
    private final ReadOnlyObjectWrapper<Optional<Rules>> rules =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Checked> checked =
            new ReadOnlyObjectWrapper<>(Checked.NOTHING);
    private int turn;

    public DeadlinesViewModel(ManageDeadlines manage, UiContext context) {
        this.manage = manage;
        this.context = context;
    }

    /**
     * What is written.
     *
     * @param days of each step
     * @param allDays the steps of which all days are counted, not working days alone
     * @param zone whose public holidays count
     * @param hours of the cooldown of reminders
     */
    public record Written(
            Map<Step, String> days, Set<Step> allDays, HolidayZone zone, String hours) {}

    /**
     * What is to be said of it.
     *
     * @param steps those whose days cannot be taken
     * @param hours whether the hours cannot be taken
     * @param change what would be saved, where it can be and differs from what holds
     * @param effect what that would do, once it is known
     */
    public record Checked(
            Set<Step> steps, boolean hours, Optional<Rules> change, Optional<Message> effect) {
        static final Checked NOTHING =
                new Checked(Set.of(), false, Optional.empty(), Optional.empty());
    }

    public void refresh() {
        context.tasks()
                .run(
                        manage::read,
                        read -> {
                            rules.set(Optional.of(read));
                            checked.set(Checked.NOTHING);
                        },
                        context.notices()::failed);
    }

    /** Looks at what is written; an empty number of days means no deadline. */
    public void check(Written written) {
        int mine = ++turn;
        Deadlines deadlines = Deadlines.usual().countingAllDays(written.allDays());
        Set<Step> wrong = EnumSet.noneOf(Step.class);
        for (Map.Entry<Step, String> line : written.days().entrySet()) {
            Optional<Integer> days = number(line.getValue(), Deadlines.MOST);
            if (days.isPresent()) {
                deadlines = deadlines.with(line.getKey(), days.get());
            } else {
                wrong.add(line.getKey());
            }
        }
        Optional<Integer> hours = number(written.hours(), Rules.MOST_HOURS);
        if (!wrong.isEmpty() || hours.isEmpty()) {
            checked.set(new Checked(wrong, hours.isEmpty(), Optional.empty(), Optional.empty()));
            return;
        }
        Rules wanted = new Rules(deadlines, written.zone(), hours.get());
        if (rules.get().equals(Optional.of(wanted))) {
            checked.set(Checked.NOTHING);
            return;
        }
        checked.set(new Checked(Set.of(), false, Optional.of(wanted), Optional.empty()));
        context.tasks()
                .run(
                        () -> manage.moved(wanted),
                        moved -> {
                            if (mine == turn) {
                                checked.set(
                                        new Checked(
                                                Set.of(),
                                                false,
                                                Optional.of(wanted),
                                                Optional.of(
                                                        Message.of(
                                                                "settings.deadlines.moves",
                                                                moved))));
                            }
                        },
                        context.notices()::failed);
    }

    private static Optional<Integer> number(String text, int most) {
        String plain = text.strip();
        if (plain.isEmpty()) {
            return Optional.of(0);
        }
        return plain.matches("\\d{1,3}")
                ? Optional.of(Integer.valueOf(plain)).filter(it -> it <= most)
                : Optional.empty();
    }

    /** Makes the change that was checked last. */
    public void save() {
        checked.get().change().ifPresent(this::save);
    }

    private void save(Rules wanted) {
        context.tasks()
                .run(
                        () -> manage.save(wanted),
                        moved -> {
                            rules.set(Optional.of(wanted));
                            checked.set(Checked.NOTHING);
                            context.notices().done(Message.of("settings.deadlines.moved", moved));
                        },
                        context.notices()::failed);
    }

    /** Nothing until they were read for the first time. */
    public ReadOnlyObjectProperty<Optional<Rules>> rulesProperty() {
        return rules.getReadOnlyProperty();
    }

    /** What is to be said of what is written. */
    public ReadOnlyObjectProperty<Checked> checkedProperty() {
        return checked.getReadOnlyProperty();
    }
}
