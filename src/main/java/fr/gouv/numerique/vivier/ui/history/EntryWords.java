// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.history;

import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.usecase.history.About;
import fr.gouv.numerique.vivier.usecase.history.TimelineEntry;

import java.util.stream.Collectors;

/** What a line of the history says. */
final class EntryWords {
    private final Texts texts;

    EntryWords(Texts texts) {
        this.texts = texts;
    }

    /** What was done, and whether it was taken back. */
    String what(TimelineEntry entry) {
        String what = texts.get(entry.what());
        return entry.undone() ? texts.get("history.wasUndone", what) : what;
    }

    /** What belongs to it, and the coordinator's words; empty where there is nothing. */
    String more(TimelineEntry entry) {
        String more = entry.more().stream().map(texts::get).collect(Collectors.joining(" · "));
        if (entry.note().isEmpty()) {
            return more;
        }
        String note = texts.get("history.note", entry.note());
        return more.isEmpty() ? note : more + " · " + note;
    }

    /** All of it on one line. */
    String whole(TimelineEntry entry) {
        String more = more(entry);
        return more.isEmpty() ? what(entry) : what(entry) + " · " + more;
    }

    String kind(TimelineEntry entry) {
        return texts.get("history.kind." + entry.kind());
    }

    /** What it was done to. */
    String about(About about) {
        return switch (about) {
            case About.Pairs() -> texts.get("identity.title");
            case About.OneList(String list) -> texts.get("reference.name." + list);
            case About.Settings() -> texts.get("frame.place.SETTINGS");
            case About.DocumentTexts() -> texts.get("wording.title");
            case About.Templates() -> texts.get("office.template.title");
            default -> about.label();
        };
    }
}
