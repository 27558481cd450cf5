// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.text;

import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.template.Bindings;
import fr.gouv.numerique.vivier.domain.document.template.Template;
import fr.gouv.numerique.vivier.domain.shared.Message;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Looks for what keeps a text from being published: the markup, and what a document cannot do
 * without, as its title and the boxes that its signatories sign in.
 */
public final class TextChecker {
    private final Bindings.Vocabulary vocabulary;

    public TextChecker(Bindings.Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** What is wrong, by line; nothing for a text that can be published. */
    public List<TextFlaw> check(DocumentKind kind, String body) {
        List<TextFlaw> flaws =
                Template.check(body, vocabulary).stream()
                        .map(flaw -> new TextFlaw(flaw.line(), flaw.reason()))
                        .toList();
        return flaws.isEmpty() ? wanting(kind, body) : flaws;
    }

    private List<TextFlaw> wanting(DocumentKind kind, String body) {
        Template template = Template.parse(body, vocabulary);
        List<TextFlaw> flaws = new ArrayList<>();
        if (!template.hasTitle()) {
            flaws.add(new TextFlaw(1, Message.of("document.template.noTitle")));
        }
        Set<String> boxes = template.signatureBoxes();
        int last = (int) Math.max(1, body.lines().count());
        for (String box : needed(kind)) {
            if (!boxes.contains(box)) {
                flaws.add(new TextFlaw(last, Message.of("document.template.noBox", box)));
            }
        }
        for (String box : boxes) {
            if (!known(kind).contains(box)) {
                flaws.add(
                        new TextFlaw(
                                lineOf(body, box),
                                Message.of(
                                        "document.template.unknownBox",
                                        box,
                                        String.join(", ", known(kind)))));
            }
        }
        return flaws;
    }

    /** Boxes that the register of signatures counts on. */
    private static List<String> needed(DocumentKind kind) {
        return switch (kind) {
            case AGREEMENT, AMENDMENT, EARLY_END -> List.of("agent", "manager", "missionLead");
            case ORDER -> List.of("authority", "agent");
            case CONSENT -> List.of("manager");
        };
    }

    private static List<String> known(DocumentKind kind) {
        return kind == DocumentKind.ORDER ? List.of("authority", "agent", "payer") : needed(kind);
    }

    private static int lineOf(String body, String box) {
        List<String> lines = body.lines().map(String::strip).toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(box)) {
                return i + 1;
            }
        }
        return 1;
    }
}
