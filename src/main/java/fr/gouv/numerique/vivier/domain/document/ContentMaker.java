// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document;

import fr.gouv.numerique.vivier.domain.document.content.Block;
import fr.gouv.numerique.vivier.domain.document.content.DocumentContent;
import fr.gouv.numerique.vivier.domain.document.field.AgreementFields;
import fr.gouv.numerique.vivier.domain.document.field.DocumentField;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.field.DocumentStatus;
import fr.gouv.numerique.vivier.domain.document.field.FieldWords;
import fr.gouv.numerique.vivier.domain.document.sheet.DocumentCase;
import fr.gouv.numerique.vivier.domain.document.sheet.FieldSheet;
import fr.gouv.numerique.vivier.domain.settings.DocumentLook;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Puts what every page repeats around the text: names, number, version, mention. */
final class ContentMaker {
    private final FieldWords words;
    private final FieldSheet sheet;

    ContentMaker(FieldWords words, FieldSheet sheet) {
        this.words = words;
        this.sheet = sheet;
    }

    DocumentContent make(List<Block> blocks) {
        DocumentCase from = sheet.documentCase();
        List<String> letterhead =
                Stream.of(shown(AgreementFields.HOME_MINISTRY), shown(AgreementFields.HOME_UNIT))
                        .filter(line -> !line.isEmpty())
                        .toList();
        String name = words.text("document.name." + sheet.kind());
        DocumentContent content =
                new DocumentContent(
                        Locale.FRANCE,
                        words.text("document.numbered", name, from.number()),
                        words.text("document.subject", shown(AgreementFields.MISSION_TITLE)),
                        String.join(" – ", letterhead),
                        from.number(),
                        from.revision(),
                        mention(),
                        letterhead,
                        List.of(
                                words.text("document.number", from.number()),
                                words.text("document.revision", from.revision()),
                                words.date(from.issueDate())),
                        words.text("document.footer", name, from.number(), from.revision()),
                        blocks);
        DocumentLook look = from.surroundings().look();
        return look.onOfficial() ? content.with(look.emblem()) : content;
    }

    /**
     * An order stays a draft whatever happens: the agent's administration issues the order. A
     * consent that was given by e-mail is none.
     */
    private String mention() {
        if (sheet.kind() == DocumentKind.CONSENT
                && sheet.get(AgreementFields.MANAGER_CONSENT_REFERENCE).isPresent()) {
            return "";
        }
        return switch (sheet.get(AgreementFields.DOCUMENT_STATUS).orElse(DocumentStatus.DRAFT)) {
            case DRAFT -> words.text("document.mention.draft");
            case SUPERSEDED -> words.text("document.mention.superseded");
            case CANCELLED -> words.text("document.mention.cancelled");
            case SENT_FOR_SIGNATURE, PARTIALLY_SIGNED, SIGNED, REFUSED ->
                    switch (sheet.kind()) {
                        case ORDER -> words.text("document.mention.draft");
                        case AGREEMENT, CONSENT, AMENDMENT, EARLY_END -> "";
                    };
        };
    }

    private <T> String shown(DocumentField<T> field) {
        return sheet.get(field)
                .map(value -> String.join(" ", field.kind().show(value, words)))
                .orElse("");
    }
}
