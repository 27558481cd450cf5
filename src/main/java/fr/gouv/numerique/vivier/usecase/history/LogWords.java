// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.history;

import fr.gouv.numerique.vivier.domain.followup.ItemKind;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.reference.Skill;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.store.engine.LogEntry;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a line of the log says, in words. Who or what it is about is said beside it. */
final class LogWords {
    private static final Message CHANGED = Message.of("history.changed");

    /** Lines on a person or a mission that say all by their verb. */
    private static final Map<String, String> PLAIN =
            Map.ofEntries(
                    Map.entry("add", "history.added"),
                    Map.entry("duplicate", "history.duplicated"),
                    Map.entry("pause", "history.paused"),
                    Map.entry("confirm", "history.confirmed"),
                    Map.entry("merge", "history.merged"),
                    Map.entry("unmerge", "history.unmerged"),
                    Map.entry("distinct", "history.distinct"),
                    Map.entry("maybeSame", "history.maybeSame"));

    private final ReferenceData reference;

    LogWords(ReferenceData reference) {
        this.reference = reference;
    }

    Message of(LogEntry line) {
        String verb = LogActions.verb(line.action());
        String detail = line.detail();
        return switch (LogActions.thing(line.action())) {
            case "talent", "mission" -> record(line, verb, detail);
            case "item" -> item(verb, detail);
            case "application" -> application(verb, detail);
            case "document" -> document(verb, detail);
            case "paper" -> choice("history.paper.", verb, PAPERS);
            case "quality" -> Message.of("history.mailed");
            case "lead" -> Message.of("history.asked");
            case "profile" -> sent(line);
            case "mailing" ->
                    choice("history.mailing.", verb, List.of("prepare", "sent", "unsent"));
            case "news" -> choice("history.telling.", verb, List.of("save", "remove", "prepare"));
            case "question" -> choice("history.asking.", verb, List.of("save", "remove", "back"));
            case "import" ->
                    Message.of(verb.isEmpty() ? "history.import" : "history.import.undone");
            case "settings" ->
                    verb.equals("undo")
                            ? Message.of("history.settingsTookBack")
                            : choice("history.settings.", detail, SETTINGS);
            case "reference" -> reference(verb, detail);
            case "template" -> choice("history.template.", verb, List.of("add", "edit", "remove"));
            case "text" -> published(detail);
            case "list" -> Message.of("history.exported", number(detail));
            case "report" -> Message.of("history.reported");
            default -> CHANGED;
        };
    }

    private static final List<String> PAPERS =
            List.of("profile", "mission", "certificate", "person");

    private static final List<String> SETTINGS =
            List.of(
                    "signingOrder",
                    "missionDays",
                    "proposalLimit",
                    "documents",
                    "look",
                    "rules",
                    "weights",
                    "deadlines",
                    "publicationForm");

    /** A word that a newer program wrote is not among the endings. */
    private static Message choice(String beginning, String ending, List<String> known) {
        return Message.of(beginning + (known.contains(ending) ? ending : "other"));
    }

    private Message record(LogEntry line, String verb, String detail) {
        boolean talent = line.kind().equals("talent");
        if (PLAIN.containsKey(verb)) {
            return Message.of(PLAIN.getOrDefault(verb, ""));
        }
        return switch (verb) {
            case "edit" -> field(talent, "history.edited", detail);
            case "take" -> field(talent, "history.taken", detail);
            case "keep" -> field(talent, "history.held", detail);
            case "kept" -> Message.of("history.kept", kept(detail));
            case "status" ->
                    Message.of(
                            "history.state",
                            Message.of((talent ? "talent.status." : "mission.status.") + detail));
            case "check" -> Message.of("history.checked", skill(detail));
            case "uncheck" -> Message.of("history.unchecked", skill(detail));
            case "ask" -> Message.of("history.asked");
            case "publish" -> Message.of("history.published", number(detail));
            default -> CHANGED;
        };
    }

    private static Message field(boolean talent, String key, String field) {
        return Message.of(key, Message.of((talent ? "talent.field." : "mission.field.") + field));
    }

    private static Message kept(String detail) {
        return switch (detail) {
            case "AVAILABLE", "PAUSED", "UNAVAILABLE" ->
                    Message.of("talent.availability." + detail);
            default -> Message.of("talent.field." + detail);
        };
    }

    private Object skill(String code) {
        Optional<Skill> known = reference.skills().find(code);
        return known.<Object>map(skill -> skill).orElse(code);
    }

    private static Message item(String verb, String kind) {
        return Message.of(
                switch (verb) {
                    case "add" -> "history.item.add";
                    case "edit" -> "history.item.edit";
                    case "done" -> "history.item.done";
                    default -> "history.item.remove";
                },
                Message.of("followup.kind." + ItemKind.valueOf(kind)));
    }

    private static Message application(String verb, String detail) {
        return switch (verb) {
            case "formalities" ->
                    Message.of(
                            "history.formalities",
                            Message.of("application.formalities." + word(detail, 0)));
            case "complete" -> Message.of("history.completed");
            case "message" ->
                    choice("history.message.", detail, List.of("REMINDER", "REVIEW", "ANSWER"));
            case "answered" -> Message.of("history.answered");
            case "unanswered" -> Message.of("history.unanswered");
            default -> CHANGED;
        };
    }

    private static Message document(String verb, String detail) {
        return switch (verb) {
            case "issue" ->
                    Message.of(
                            number(word(detail, 1)) > 1 ? "history.revised" : "history.issued",
                            word(detail, 0));
            case "print" ->
                    Message.of(
                            "history.printed",
                            word(detail, 0),
                            number(detail.substring(detail.indexOf('=') + 1)));
            case "mail" -> Message.of("history.documentMailed", word(detail, 0));
            case "calendar" -> Message.of("history.calendar", word(detail, 0));
            case "file" -> Message.of("history.file", detail);
            default -> CHANGED;
        };
    }

    private static Message sent(LogEntry line) {
        return line.kind().equals("talent")
                ? Message.of("history.sent", line.detail())
                : Message.of("history.sentMany", number(line.detail()));
    }

    private Message reference(String verb, String detail) {
        String list = detail.split("=", 2)[0];
        Object name =
                reference.names().contains(list) ? Message.of("reference.name." + list) : list;
        Set<String> known = Set.of("teach", "leave", "forget", "add", "edit", "remove");
        return Message.of("history.list." + (known.contains(verb) ? verb : "edit"), name);
    }

    private static Message published(String detail) {
        return Message.of("history.text", Message.of("document.kind." + word(detail, 0)));
    }

    private static String word(String detail, int index) {
        return Arrays.stream(detail.split(" ", -1)).skip(index).findFirst().orElse("");
    }

    /** The number that the text begins with; 0 where there is none. */
    private static int number(String text) {
        String digits = word(text, 0);
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
    }
}
