// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.sample;

import fr.gouv.numerique.vivier.domain.reference.ReferenceData;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/** The answers to « Proposer une mission », one after the other. */
final class MissionRows implements Iterator<FilledRow> {
    /** Working days over which the answers are spread. */
    static final int DAYS = 30;

    private static final int REMEMBERED = 50;

    private record Known(MissionPlan plan, Filling<MissionQuestion> form) {}

    /** What does not change from one row to the next. */
    record Makers(
            List<MissionSubject> subjects,
            PersonMaker people,
            NamePool names,
            MissionAnswers answers,
            MessMaker<MissionQuestion> mess) {

        static Makers of(ReferenceData reference, Choices choices) {
            NamePool names = new NamePool();
            return new Makers(
                    MissionSubject.all(),
                    new PersonMaker(choices, names, reference.skills()),
                    names,
                    new MissionAnswers(choices, reference.skills(), names),
                    new MessMaker<>(Roles.ofMissions(), choices));
        }
    }

    private final Makers makers;
    private final int size;
    private final Dice dice;
    private final MessSchedule schedule;
    private final PhoneBook phones;
    private final AddressBook addresses = new AddressBook();
    private final MissionPlanner planner;
    private final List<Known> known = new ArrayList<>();
    private int row;

    MissionRows(Makers makers, int size, long seed) {
        this.makers = makers;
        this.size = size;
        dice = new Dice(seed);
        schedule = new MessSchedule(Mess::missionRate, dice.split());
        phones = new PhoneBook(dice.split());
        planner = new MissionPlanner(makers.subjects(), makers.people(), makers.names());
    }

    @Override
    public boolean hasNext() {
        return row < size;
    }

    @Override
    public FilledRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Dice own = dice.split();
        LocalDateTime moment = FormDates.moment(0, DAYS, (row + own.share()) / size);
        LocalDate day = moment.toLocalDate();
        Set<Mess> mess = schedule.next(!known.isEmpty());
        Known which =
                mess.contains(Mess.SAME_PERSON_SAME_EMAIL) ? again(day, own) : fresh(day, own);
        if (mess.stream().noneMatch(Mess::isWhole) && known.size() < REMEMBERED) {
            known.add(which);
        }
        Filling<MissionQuestion> form = which.form().copy();
        if (mess.contains(Mess.NO_TITLE)) {
            form.put(MissionQuestion.TITLE, "");
        }
        makers.mess().spoil(form, mess, day, phones, own);
        row++;
        return new FilledRow(
                form.answers(),
                Submissions.make(moment, Optional.empty(), own),
                new RowTruth(row, which.plan().number(), form.revealed(), mess));
    }

    private Known fresh(LocalDate day, Dice own) {
        MissionPlan plan = planner.next(day, own);
        return new Known(plan, makers.answers().fill(plan, day, addresses, phones, own));
    }

    /** The same lead sends the same mission again, later and for one place more. */
    private Known again(LocalDate day, Dice own) {
        Known before = own.pick(known);
        Filling<MissionQuestion> form = before.form().copy();
        form.change(MissionQuestion.LEAD_EMAIL, email -> email.toUpperCase(Locale.ROOT));
        form.change(MissionQuestion.PLACES, n -> String.valueOf(Integer.parseInt(n) + 1));
        LocalDate start = day.plusWeeks(own.between(4, 8));
        form.put(MissionQuestion.START, FormDates.write(start));
        form.put(MissionQuestion.END, FormDates.write(start.plusWeeks(own.between(6, 20))));
        return new Known(before.plan(), form);
    }
}
