// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.publication;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

import fr.gouv.numerique.vivier.domain.publication.MissionCard;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * The page as the programme's own site held it: Markdown below a head in YAML. Every value of the
 * head is a quoted JSON string, which YAML reads as it is written; in the text every sign that
 * Markdown or HTML would take for its own is escaped.
 */
public final class MarkdownPage {
    private static final Gson QUOTED = new GsonBuilder().disableHtmlEscaping().create();
    private static final String SIGNS = "\\`*_{}[]<>()#+-.!|~&";

    private MarkdownPage() {}

    public static byte[] of(PublicPage page) {
        StringBuilder text = new StringBuilder("---\n");
        head(text, "title", page.text("title"));
        head(text, "lang", "fr");
        page.cards().stream()
                .map(MissionCard::updatedOn)
                .max(Comparator.naturalOrder())
                .map(LocalDate::toString)
                .ifPresent(day -> text.append("date: ").append(day).append('\n'));
        text.append("published: true\n");
        text.append(page.cards().isEmpty() ? "missions: []\n" : "missions:\n");
        for (MissionCard card : page.cards()) {
            text.append("  - ref: ").append(QUOTED.toJson(card.ref())).append('\n');
            entry(text, "title", card.title());
            list(text, "organisation", card.organisation());
            list(text, "skills", card.skills());
            list(text, "desired", card.desired());
            entry(text, "duration", card.duration());
            entry(text, "period", card.period());
            list(text, "places", card.places());
            card.answerBy().ifPresent(day -> entry(text, "answer_by", day.toString()));
            entry(text, "pdf", card.pdf());
            page.form().ifPresent(form -> entry(text, "form", form.toString()));
        }
        text.append("---\n\n# ").append(escaped(page.text("title"))).append("\n");
        if (page.cards().isEmpty()) {
            text.append('\n').append(escaped(page.text("none"))).append('\n');
        }
        for (MissionCard card : page.cards()) {
            text.append("\n## ").append(escaped(card.title())).append("\n\n");
            for (PublicPage.Line line : page.lines(card)) {
                text.append("- **")
                        .append(escaped(line.name()))
                        .append("** : ")
                        .append(escaped(line.value()))
                        .append('\n');
            }
            text.append("\n[")
                    .append(escaped(page.text("pdf", card.title())))
                    .append("](")
                    .append(card.pdf())
                    .append(")\n");
            page.form()
                    .ifPresent(
                            form ->
                                    text.append("\n[")
                                            .append(escaped(page.text("form", card.title())))
                                            .append("](<")
                                            .append(form)
                                            .append(">)\n"));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void head(StringBuilder text, String name, String value) {
        text.append(name).append(": ").append(QUOTED.toJson(value)).append('\n');
    }

    private static void entry(StringBuilder text, String name, String value) {
        text.append("    ").append(name).append(": ").append(QUOTED.toJson(value)).append('\n');
    }

    private static void list(StringBuilder text, String name, List<String> values) {
        text.append("    ").append(name).append(": ").append(QUOTED.toJson(values)).append('\n');
    }

    static String escaped(String words) {
        StringBuilder text = new StringBuilder();
        words.codePoints()
                .forEach(
                        sign -> {
                            if (SIGNS.indexOf(sign) >= 0) {
                                text.append('\\');
                            }
                            text.appendCodePoint(sign);
                        });
        return text.toString();
    }
}
