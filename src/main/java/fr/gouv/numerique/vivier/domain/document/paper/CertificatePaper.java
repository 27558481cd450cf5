// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.paper;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.document.content.Block;
import fr.gouv.numerique.vivier.domain.document.content.DocumentContent;
import fr.gouv.numerique.vivier.domain.document.content.Span;
import fr.gouv.numerique.vivier.domain.document.field.AgreementFields;
import fr.gouv.numerique.vivier.domain.document.field.DocumentField;
import fr.gouv.numerique.vivier.domain.document.field.FieldWords;
import fr.gouv.numerique.vivier.domain.document.field.Unit;
import fr.gouv.numerique.vivier.domain.document.sheet.FieldSheet;
import fr.gouv.numerique.vivier.domain.shared.Message;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an agent has done, after the end of the mission, for the mission lead to sign. */
public final class CertificatePaper {

    /** Why there is no certificate yet, if there is none. */
    public Optional<Message> refusal(FieldSheet sheet) {
        Application application = sheet.documentCase().application();
        return application.step().isOver()
                ? Optional.empty()
                : Optional.of(Message.of("paper.refused.notCompleted", application.ref()));
    }

    /**
     * The certificate.
     *
     * @param sheet the agreement's values
     * @param done days of work that were done; those that were agreed where nobody says
     */
    public DocumentContent make(PaperFrame frame, FieldSheet sheet, Optional<BigDecimal> done) {
        FieldWords words = frame.words();
        List<Block> blocks = new ArrayList<>();
        String title = shown(sheet, AgreementFields.MISSION_TITLE, words);
        blocks.add(new Block.Title(words.text("paper.certificate"), title));
        blocks.add(
                new Block.Paragraph(
                        Block.Paragraph.Kind.BODY,
                        List.of(
                                new Span(
                                        words.text(
                                                "paper.certificate.text",
                                                shown(
                                                        sheet,
                                                        AgreementFields.MISSION_LEAD_NAME,
                                                        words),
                                                shown(
                                                        sheet,
                                                        AgreementFields.MISSION_LEAD_TITLE,
                                                        words),
                                                shown(
                                                        sheet,
                                                        AgreementFields.HOST_ADMINISTRATION,
                                                        words),
                                                agent(sheet, words)),
                                        Span.Style.PLAIN,
                                        "paper.certificate"))));
        Rows rows = new Rows(words);
        row(rows, sheet, AgreementFields.JOB_TITLE, words);
        row(rows, sheet, AgreementFields.HOME_MINISTRY, words);
        row(rows, sheet, AgreementFields.HOME_UNIT, words);
        row(rows, sheet, AgreementFields.MISSION_TITLE, words);
        row(rows, sheet, AgreementFields.MISSION_KIND, words);
        row(rows, sheet, AgreementFields.START_DATE, words);
        row(rows, sheet, AgreementFields.END_DATE, words);
        done.or(() -> sheet.get(AgreementFields.TOTAL_DAYS))
                .ifPresent(
                        days ->
                                rows.add(
                                        "paper.certificate.days",
                                        List.of(words.amount(days, Unit.DAYS))));
        row(rows, sheet, AgreementFields.SKILLS, words);
        row(rows, sheet, AgreementFields.TASKS, words);
        row(rows, sheet, AgreementFields.DELIVERABLES, words);
        blocks.add(rows.table(""));
        blocks.add(
                new Block.Paragraph(
                        Block.Paragraph.Kind.BODY,
                        List.of(Span.plain(words.text("paper.certificate.purpose")))));
        blocks.add(signature(sheet, words));
        return frame.around(
                words.text("paper.certificate"), sheet.documentCase().application().ref(), blocks);
    }

    private static Block signature(FieldSheet sheet, FieldWords words) {
        return new Block.Signatures(
                List.of(
                        new Block.SignatureBox(
                                "lead",
                                words.text("paper.certificate.lead"),
                                shown(sheet, AgreementFields.MISSION_LEAD_NAME, words),
                                shown(sheet, AgreementFields.MISSION_LEAD_TITLE, words),
                                List.of(
                                        words.text("paper.signedAt"),
                                        words.text("paper.signedOn")))));
    }

    private static String agent(FieldSheet sheet, FieldWords words) {
        return (shown(sheet, AgreementFields.FIRST_NAME, words)
                        + " "
                        + shown(sheet, AgreementFields.LAST_NAME, words))
                .strip();
    }

    private static <T> void row(
            Rows rows, FieldSheet sheet, DocumentField<T> field, FieldWords words) {
        rows.add(
                "document.field." + field.id(),
                sheet.get(field)
                        .map(value -> AnswerWords.list(field.kind().show(value, words)))
                        .orElse(List.of()));
    }

    private static <T> String shown(FieldSheet sheet, DocumentField<T> field, FieldWords words) {
        return sheet.get(field)
                .map(value -> String.join(" ", field.kind().show(value, words)))
                .orElse("");
    }
}
