// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.history;

import fr.gouv.numerique.vivier.domain.followup.ItemKind;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.reference.Skill;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.RecordKind;
import fr.gouv.numerique.vivier.store.engine.LogEntry;
import fr.gouv.numerique.vivier.usecase.history.TimelineEntry.Kind;

import java.util.Map;
import java.util.Optional;

/** What a line of the log says of a talent or a mission, in words. */
final class LogWords {
    /** Lines that say all by their action. */
    private static final Map<String, Said> PLAIN =
            Map.ofEntries(
                    Map.entry("add", new Said(Kind.PROFILE, "history.added")),
                    Map.entry("duplicate", new Said(Kind.PROFILE, "history.duplicated")),
                    Map.entry("pause", new Said(Kind.PROFILE, "history.paused")),
                    Map.entry("confirm", new Said(Kind.PROFILE, "history.confirmed")),
                    Map.entry("merge", new Said(Kind.PROFILE, "history.merged")),
                    Map.entry("unmerge", new Said(Kind.PROFILE, "history.unmerged")),
                    Map.entry("message", new Said(Kind.MAILS, "history.mailed")),
                    Map.entry("ask", new Said(Kind.MAILS, "history.asked")),
                    Map.entry("undo", new Said(Kind.PROFILE, "history.tookBack")));

    private final ReferenceData reference;

    LogWords(ReferenceData reference) {
        this.reference = reference;
    }

    private record Said(Kind kind, String key) {}

    /** A sentence and what it is about. */
    record Sentence(Kind kind, Message words) {}

    Sentence of(RecordKind record, LogEntry line) {
        String action = line.action().substring(line.action().indexOf('.') + 1);
        boolean kept = line.action().startsWith("item.");
        Said plain = kept ? null : PLAIN.get(action);
        if (plain != null) {
            return new Sentence(plain.kind(), Message.of(plain.key()));
        }
        String detail = line.detail();
        if (kept) {
            return item(
                    switch (action) {
                        case "add" -> "history.item.add";
                        case "edit" -> "history.item.edit";
                        case "done" -> "history.item.done";
                        default -> "history.item.remove";
                    },
                    detail);
        }
        return switch (action) {
            case "edit" -> field(record, "history.edited", detail);
            case "take" -> field(record, "history.taken", detail);
            case "keep" -> field(record, "history.held", detail);
            case "kept" -> new Sentence(Kind.PROFILE, Message.of("history.kept", kept(detail)));
            case "status" ->
                    new Sentence(
                            Kind.PROFILE,
                            Message.of(
                                    "history.state",
                                    record == RecordKind.TALENT
                                            ? Message.of("talent.status." + detail)
                                            : Message.of("mission.status." + detail)));
            case "check" -> new Sentence(Kind.SKILLS, Message.of("history.checked", skill(detail)));
            case "uncheck" ->
                    new Sentence(Kind.SKILLS, Message.of("history.unchecked", skill(detail)));
            default -> new Sentence(Kind.DOCUMENTS, Message.of("history.paper"));
        };
    }

    private static Sentence field(RecordKind record, String key, String field) {
        String family = record == RecordKind.TALENT ? "talent.field." : "mission.field.";
        return new Sentence(Kind.PROFILE, Message.of(key, Message.of(family + field)));
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

    private static Sentence item(String key, String kind) {
        return new Sentence(
                Kind.FOLLOW_UP,
                Message.of(key, Message.of("followup.kind." + ItemKind.valueOf(kind))));
    }
}
