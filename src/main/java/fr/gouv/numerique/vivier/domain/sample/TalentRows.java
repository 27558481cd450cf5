// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.sample;

import fr.gouv.numerique.vivier.domain.reference.ReferenceData;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/** The answers to « Proposer mes compétences », one after the other. */
final class TalentRows implements Iterator<FilledRow> {
    /** Working days from the first mission to the opening, then those it stayed open. */
    static final int FIRST_DAY = 12;

    static final int DAYS = 58;

    /** Whoever answers again does so while these many others have answered. */
    private static final int REMEMBERED = 400;

    private record Known(Person person, Filling<TalentQuestion> form) {}

    /** What does not change from one row to the next. */
    record Makers(
            PersonMaker people,
            TalentAnswers answers,
            SecondAnswer second,
            OutOfScope outOfScope,
            MessMaker<TalentQuestion> mess) {

        static Makers of(ReferenceData reference, Choices choices) {
            NamePool names = new NamePool();
            PersonMaker people = new PersonMaker(choices, names, reference.skills());
            return new Makers(
                    people,
                    new TalentAnswers(choices, names),
                    new SecondAnswer(choices, names, people),
                    new OutOfScope(choices),
                    new MessMaker<>(Roles.ofTalents(), choices));
        }
    }

    private final Makers makers;
    private final List<OpenMission> missions;
    private final int size;
    private final Dice dice;
    private final MessSchedule schedule;
    private final PhoneBook phones;
    private final AddressBook addresses = new AddressBook();

    /** Managers have addresses of their own, which may be those of talents: some are both. */
    private final AddressBook managers = new AddressBook();

    private final List<Known> known = new ArrayList<>();
    private int row;
    private int people;

    TalentRows(Makers makers, List<OpenMission> missions, int size, long seed) {
        this.makers = makers;
        this.missions = missions;
        this.size = size;
        dice = new Dice(seed);
        schedule = new MessSchedule(Mess::talentRate, dice.split());
        phones = new PhoneBook(dice.split());
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
        LocalDateTime moment = FormDates.moment(FIRST_DAY, DAYS, (row + own.share()) / size);
        Set<Mess> mess = schedule.next(!known.isEmpty());
        Known who = answer(mess, moment, own);
        Filling<TalentQuestion> form = who.form().copy();
        if (mess.contains(Mess.OUT_OF_SCOPE_BRANCH)) {
            makers.outOfScope().apply(form, who.person(), own);
        }
        Optional<TalentQuestion> last =
                makers.mess().spoil(form, mess, moment.toLocalDate(), phones, own);
        row++;
        return new FilledRow(
                form.answers(),
                Submissions.make(moment, last.map(FormQuestion::rank), own),
                new RowTruth(row, who.person().number(), form.revealed(), mess));
    }

    private Known answer(Set<Mess> mess, LocalDateTime moment, Dice own) {
        if (mess.contains(Mess.SAME_PERSON_SAME_EMAIL)) {
            Known before = own.pick(known);
            return new Known(
                    before.person(),
                    makers.second()
                            .sameAddress(before.person(), before.form(), moment, missions, own));
        }
        if (mess.contains(Mess.SAME_PERSON_OTHER_EMAIL)) {
            Known before = own.pick(known);
            return new Known(
                    before.person(),
                    makers.second()
                            .otherAddress(before.person(), before.form(), moment, addresses, own));
        }
        people++;
        Person person =
                makers.people().make(people, moment.toLocalDate(), addresses, phones, own.split());
        Known fresh =
                new Known(
                        person,
                        makers.answers().fill(person, moment, missions, managers, own.split()));
        if (mess.stream().noneMatch(Mess::isWhole)) {
            remember(fresh);
        }
        return fresh;
    }

    private void remember(Known fresh) {
        if (known.size() < REMEMBERED) {
            known.add(fresh);
        } else {
            known.set(people % REMEMBERED, fresh);
        }
    }
}
