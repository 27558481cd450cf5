// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.history;

import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.store.engine.ConcurrentChange;
import fr.gouv.numerique.vivier.usecase.RefusedByRule;
import fr.gouv.numerique.vivier.usecase.UnknownRecord;
import fr.gouv.numerique.vivier.usecase.WorkMonitor;
import fr.gouv.numerique.vivier.usecase.application.MoveApplication;
import fr.gouv.numerique.vivier.usecase.application.OwnCases;
import fr.gouv.numerique.vivier.usecase.application.WriteMessages;
import fr.gouv.numerique.vivier.usecase.document.SignDocument;
import fr.gouv.numerique.vivier.usecase.identity.MarkDistinct;
import fr.gouv.numerique.vivier.usecase.identity.UnmergeTalent;
import fr.gouv.numerique.vivier.usecase.reference.CurrentReference;
import fr.gouv.numerique.vivier.usecase.reference.TeachReference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Takes a line of the history back, each in its own way, also long after and after a restart. What
 * no longer can be is refused with the reason and the place where it is mended instead.
 */
public final class UndoEntry {
    private final TakeBack takeBack;
    private final Applications applications;
    private final Persons persons;
    private final SignDocument signDocument;
    private final Lists lists;
    private final Texts french;
    private final Clock clock;

    /** What takes back what happened to applications. */
    public record Applications(MoveApplication moves, OwnCases cases, WriteMessages messages) {}

    /** What takes back which records are one person. */
    public record Persons(UnmergeTalent unmerge, MarkDistinct distinct) {}

    /** What takes back what lists were taught. */
    public record Lists(TeachReference teach, CurrentReference current) {}

    public UndoEntry(
            TakeBack takeBack,
            Applications applications,
            Persons persons,
            SignDocument signDocument,
            Lists lists,
            Texts french,
            Clock clock) {
        this.takeBack = takeBack;
        this.applications = applications;
        this.persons = persons;
        this.signDocument = signDocument;
        this.lists = lists;
        this.french = french;
        this.clock = clock;
    }

    /** What became of it. */
    public sealed interface Outcome {

        /**
         * It was taken back.
         *
         * @param again the action that would do it again, where one can
         */
        record Done(Optional<Long> again) implements Outcome {}

        /**
         * Nothing was changed.
         *
         * @param why in one sentence
         * @param door where it is mended instead, or where one sees what was done since
         */
        record Refused(Message why, Optional<About> door) implements Outcome {}

        /** A whole import is only taken back once it was seen what goes with it. */
        record Preview(long importId) implements Outcome {}
    }

    public Outcome undo(TimelineEntry entry) {
        try {
            return undo(entry.way());
        } catch (RefusedByRule refused) {
            return new Outcome.Refused(refused.explanation(), entry.about());
        } catch (UnknownRecord gone) {
            return new Outcome.Refused(gone.explanation(), Optional.empty());
        } catch (ConcurrentChange e) {
            return new Outcome.Refused(Message.of("history.refused.changed"), entry.about());
        }
    }

    private Outcome undo(WayBack way) throws RefusedByRule, UnknownRecord {
        switch (way) {
            case WayBack.Action(long id) -> {
                return new Outcome.Done(Optional.of(takeBack.takeBack(id)));
            }
            case WayBack.ImportPreview(long id) -> {
                return new Outcome.Preview(id);
            }
            case WayBack.Instead(Message why, About door) -> {
                return new Outcome.Refused(why, Optional.of(door));
            }
            case WayBack.None _ -> throw refused("history.refused.nothing");
            case WayBack.Done _ -> throw refused("history.refused.already");
            case WayBack.Correction(var id, int seq) ->
                    applications.moves().takeBack(id, seq, LocalDate.now(clock));
            case WayBack.HandBack(var id, String from, String to) ->
                    applications.cases().handBack(id, from, to);
            case WayBack.Choice(var id, var before, var after) ->
                    applications.moves().chooseAgain(id, before, after);
            case WayBack.Unanswered(var id) -> applications.messages().unanswered(id);
            case WayBack.Separation(var other) -> persons.unmerge().separate(other.toString());
            case WayBack.Distinct(var pair, boolean marked) -> {
                if (marked) {
                    persons.distinct().forget(pair.a(), pair.b());
                } else {
                    persons.distinct().mark(pair.a(), pair.b());
                }
            }
            case WayBack.Signature(String number, var role, var at) ->
                    signDocument.takeBack(number, role, at, french.get("history.byMistake"));
            case WayBack.Reinstatement(String number) -> signDocument.reinstate(number);
            case WayBack.Forgetting forgetting -> forget(forgetting);
        }
        return new Outcome.Done(Optional.empty());
    }

    private void forget(WayBack.Forgetting taught) throws RefusedByRule {
        var synonym =
                lists.current().get().teachings().synonyms().stream()
                        .filter(
                                it ->
                                        LogWays.isSame(
                                                it, taught.list(), taught.code(), taught.mark()))
                        .findFirst()
                        .orElseThrow(() -> refused("history.refused.already"));
        lists.teach().forget(synonym, WorkMonitor.none());
    }

    private static RefusedByRule refused(String key) {
        return new RefusedByRule(Message.of(key));
    }
}
