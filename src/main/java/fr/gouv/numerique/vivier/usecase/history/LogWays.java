// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.history;

import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.application.Formalities;
import fr.gouv.numerique.vivier.domain.identity.TalentPair;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.reference.TaughtSynonym;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.store.Session;
import fr.gouv.numerique.vivier.store.engine.LogEntry;
import fr.gouv.numerique.vivier.usecase.reference.TeachReference;

import java.util.Optional;

/** How a line of the log is taken back that has no state before written beside it. */
final class LogWays {
    private final Session session;
    private final ReferenceData reference;

    LogWays(Session session, ReferenceData reference) {
        this.session = session;
        this.reference = reference;
    }

    WayBack of(LogEntry line, Optional<About> about) {
        String verb = LogActions.verb(line.action());
        return switch (LogActions.thing(line.action())) {
            case "talent" -> talent(line, verb);
            case "application" -> application(line, verb, about);
            case "import" -> imported(line, verb, about);
            case "settings" ->
                    verb.equals("save") ? instead("history.instead.settings", about) : none();
            case "reference" -> list(line, verb, about);
            case "template", "text" -> instead("history.instead.template", about);
            default -> none();
        };
    }

    private static WayBack none() {
        return new WayBack.None();
    }

    /** Nothing where it leads is there any more. */
    private static WayBack instead(String why, Optional<About> about) {
        return about.<WayBack>map(door -> new WayBack.Instead(Message.of(why), door))
                .orElseGet(WayBack.None::new);
    }

    private WayBack talent(LogEntry line, String verb) {
        return switch (verb) {
            case "merge" ->
                    session.merges()
                            .away(other(line))
                            .<WayBack>map(merge -> new WayBack.Separation(merge.other().id()))
                            .orElseGet(WayBack.Done::new);
            case "unmerge" ->
                    new WayBack.Instead(Message.of("history.instead.unmerged"), new About.Pairs());
            case "distinct", "maybeSame" -> pair(line, verb.equals("distinct"));
            default -> none();
        };
    }

    private WayBack pair(LogEntry line, boolean marked) {
        TalentPair pair =
                TalentPair.of(
                        new TalentId(line.record()), new TalentId(Long.parseLong(other(line))));
        return session.distinctPairs().all().contains(pair) == marked
                ? new WayBack.Distinct(pair, marked)
                : new WayBack.Done();
    }

    /** « other=42 ». */
    private static String other(LogEntry line) {
        return line.detail().substring(line.detail().indexOf('=') + 1);
    }

    private WayBack application(LogEntry line, String verb, Optional<About> about) {
        ApplicationId id = new ApplicationId(line.record());
        return switch (verb) {
            case "answered" ->
                    session.agenda().isAnswered(id)
                            ? new WayBack.Unanswered(id)
                            : new WayBack.Done();
            case "formalities" -> formalities(line, about);
            case "complete" -> instead("history.instead.completed", about);
            default -> none();
        };
    }

    /** « LIGHT FULL », the earlier one last; lines of older programs have the first alone. */
    private WayBack formalities(LogEntry line, Optional<About> about) {
        String[] chosen = line.detail().split(" ", -1);
        if (chosen.length < 2) {
            return instead("history.instead.completed", about);
        }
        ApplicationId id = new ApplicationId(line.record());
        Formalities made = Formalities.valueOf(chosen[0]);
        return session.applications()
                .find(id)
                .filter(application -> application.formalities() == made)
                .<WayBack>map(_ -> new WayBack.Choice(id, Formalities.valueOf(chosen[1]), made))
                .orElseGet(WayBack.None::new);
    }

    private WayBack imported(LogEntry line, String verb, Optional<About> about) {
        if (!verb.isEmpty()) {
            return instead("history.instead.import", about);
        }
        return session.imports()
                .find(line.record())
                .<WayBack>map(
                        run ->
                                run.undone().isPresent()
                                        ? new WayBack.Done()
                                        : new WayBack.ImportPreview(run.id()))
                .orElseGet(WayBack.None::new);
    }

    private WayBack list(LogEntry line, String verb, Optional<About> about) {
        String[] said = line.detail().split("[= ]", -1);
        boolean taught = verb.equals("teach") || verb.equals("leave");
        if (!taught || said.length < 3) {
            return instead("history.instead.list", about);
        }
        return reference.teachings().synonyms().stream()
                        .anyMatch(it -> isSame(it, said[0], said[1], said[2]))
                ? new WayBack.Forgetting(said[0], said[1], said[2])
                : new WayBack.Done();
    }

    /** Whether these are the words that were taught, which the log does not quote. */
    static boolean isSame(TaughtSynonym taught, String list, String code, String mark) {
        return taught.list().equals(list)
                && taught.code().equals(code)
                && TeachReference.mark(taught.words()).equals(mark);
    }
}
