// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.history;

import fr.gouv.numerique.vivier.usecase.history.TimelineEntry.Kind;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the words of the log are about. */
final class LogActions {

    /** Actions of one kind on one thing; the log writes them « thing.verb ». */
    private record Verbs(Kind kind, String thing, Set<String> verbs) {
        Verbs(Kind kind, String thing, String verbs) {
            this(kind, thing, Set.of(verbs.split(" ", -1)));
        }

        Stream<String> words() {
            return verbs.stream().map(verb -> verb.isEmpty() ? thing : thing + "." + verb);
        }
    }

    private static final List<Verbs> ALL =
            List.of(
                    new Verbs(Kind.SKILLS, "talent", "check uncheck"),
                    new Verbs(Kind.MAILS, "talent", "ask"),
                    new Verbs(
                            Kind.PROFILE,
                            "talent",
                            "add edit take keep kept status pause confirm merge unmerge distinct"
                                    + " maybeSame"),
                    new Verbs(
                            Kind.PROFILE, "mission", "add duplicate edit take keep status confirm"),
                    new Verbs(Kind.PROFILE, "undo", ""),
                    new Verbs(Kind.FOLLOW_UP, "item", "add edit done remove"),
                    new Verbs(
                            Kind.APPLICATIONS,
                            "application",
                            "open move pause resume correct handOver formalities complete"),
                    new Verbs(Kind.MAILS, "application", "message answered unanswered"),
                    new Verbs(
                            Kind.DOCUMENTS,
                            "document",
                            "issue file attach signature print calendar"),
                    new Verbs(Kind.MAILS, "document", "mail"),
                    new Verbs(Kind.DOCUMENTS, "paper", "profile mission certificate person"),
                    new Verbs(Kind.MAILS, "quality", "message"),
                    new Verbs(Kind.MAILS, "lead", "ask"),
                    new Verbs(Kind.MAILS, "profile", "send"),
                    new Verbs(Kind.MAILS, "mailing", "prepare sent unsent"),
                    new Verbs(Kind.MAILS, "news", "save remove prepare"),
                    new Verbs(Kind.MAILS, "question", "save remove back"),
                    new Verbs(Kind.IMPORTS, "import", " undo"),
                    new Verbs(Kind.SETTINGS, "settings", "save undo"),
                    new Verbs(Kind.SETTINGS, "reference", "teach leave forget add edit remove"),
                    new Verbs(Kind.SETTINGS, "template", "add edit remove"),
                    new Verbs(Kind.SETTINGS, "text", "publish"),
                    new Verbs(Kind.FILES, "list", "export"),
                    new Verbs(Kind.FILES, "report", "make"),
                    new Verbs(Kind.FILES, "mission", "publish"));

    private static final Verbs STEPS =
            new Verbs(Kind.APPLICATIONS, "application", "open move pause resume correct handOver");

    /** Lines that take something back themselves. */
    private static final List<Verbs> TAKING_BACK =
            List.of(
                    new Verbs(Kind.PROFILE, "undo", ""),
                    new Verbs(Kind.SETTINGS, "settings", "undo"),
                    new Verbs(Kind.IMPORTS, "import", "undo"),
                    new Verbs(Kind.PROFILE, "talent", "unmerge maybeSame"),
                    new Verbs(Kind.APPLICATIONS, "application", "correct unanswered"),
                    new Verbs(Kind.MAILS, "mailing", "unsent"),
                    new Verbs(Kind.MAILS, "question", "back"),
                    new Verbs(Kind.SETTINGS, "reference", "forget"));

    private LogActions() {}

    /** Of a word that this program does not know, the records. */
    static Kind kind(String action) {
        return ALL.stream()
                .filter(verbs -> verbs.words().anyMatch(action::equals))
                .map(Verbs::kind)
                .findFirst()
                .orElse(Kind.PROFILE);
    }

    /** The words of this kind. */
    static Set<String> of(Kind kind) {
        return ALL.stream()
                .filter(verbs -> verbs.kind() == kind)
                .flatMap(Verbs::words)
                .collect(Collectors.toSet());
    }

    /** Whether it is an event of an application, which tells it itself with day and reason. */
    static boolean isStep(String action) {
        return STEPS.words().anyMatch(action::equals);
    }

    static boolean takesBack(String action) {
        return TAKING_BACK.stream().flatMap(Verbs::words).anyMatch(action::equals);
    }

    /** « talent » of « talent.edit ». */
    static String thing(String action) {
        return action.split("\\.", 2)[0];
    }

    /** « edit » of « talent.edit »; empty where there is none. */
    static String verb(String action) {
        return Arrays.stream(action.split("\\.", 2)).skip(1).findFirst().orElse("");
    }
}
