// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.paper;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.application.ApplicationEvent;
import fr.gouv.numerique.vivier.domain.application.Step;
import fr.gouv.numerique.vivier.domain.document.content.Block;
import fr.gouv.numerique.vivier.domain.document.content.DocumentContent;
import fr.gouv.numerique.vivier.domain.document.content.Span;
import fr.gouv.numerique.vivier.domain.document.field.DocumentField;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.field.FieldWords;
import fr.gouv.numerique.vivier.domain.document.paper.PersonHeld.Engaged;
import fr.gouv.numerique.vivier.domain.document.register.IssuedDocument;
import fr.gouv.numerique.vivier.domain.document.register.IssuedRevision;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.shared.ExtraAnswer;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.FieldEdit;
import fr.gouv.numerique.vivier.domain.shared.FieldOrigins;
import fr.gouv.numerique.vivier.domain.talent.SkillEvidence;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.domain.talent.TalentSkill;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The file of a person, for the right of access (RGPD art. 15): purposes, recipients, retention and
 * rights, then all that is held with where each thing comes from, and in an annex every row of the
 * store.
 */
public final class PersonPaper {
    /** Told in full before the annex, field by field. */
    private static final String PROFILE = "talent";

    private final AnswerWords answers;
    private final ZoneId zone;

    public PersonPaper(AnswerWords answers, ZoneId zone) {
        this.answers = answers;
        this.zone = zone;
    }

    /** The file. */
    public DocumentContent make(PaperFrame frame, PersonHeld held) {
        FieldWords words = frame.words();
        Talent talent = held.talent();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title(words.text("paper.person"), words.text("paper.person.about")));
        blocks.add(about(words, talent));
        blocks.addAll(profile(words, held));
        blocks.addAll(skills(words, talent));
        blocks.addAll(extras(words, talent));
        blocks.addAll(answersRead(words, held.origins()));
        blocks.addAll(recipients(words, held));
        held.engagements().forEach(it -> blocks.addAll(engagement(words, it)));
        blocks.addAll(mentions(words, held));
        blocks.addAll(annex(words, held));
        return frame.around(words.text("paper.person"), talent.ref(), blocks);
    }

    private Block about(FieldWords words, Talent talent) {
        Rows rows = new Rows(words);
        told(rows, words, "paper.person.controller", "paper.person.controller.text");
        told(rows, words, "paper.person.purpose", "paper.person.purpose.text");
        told(rows, words, "paper.person.basis", "paper.person.basis.text");
        told(rows, words, "paper.person.source", "paper.person.source.text");
        told(rows, words, "paper.person.recipients", "paper.person.recipients.text");
        told(rows, words, "paper.person.retention", "paper.person.retention.text");
        told(rows, words, "paper.person.rights", "paper.person.rights.text");
        told(rows, words, "paper.person.decision", "paper.person.decision.text");
        rows.add("paper.person.status", List.of(words.text("talent.status." + talent.status())));
        rows.add("paper.person.createdAt", List.of(moment(words, talent.createdAt())));
        rows.add("paper.person.updatedAt", List.of(moment(words, talent.updatedAt())));
        return rows.table("");
    }

    private static void told(Rows rows, FieldWords words, String name, String text) {
        rows.add(name, List.of(words.text(text)));
    }

    /** Every field that is given, with where it comes from. */
    private List<Block> profile(FieldWords words, PersonHeld held) {
        Talent talent = held.talent();
        Rows rows = new Rows(words);
        for (Field<?> field : TalentFields.WHOLE) {
            if (talent.values().has(field)) {
                List<String> lines = new ArrayList<>(answers.show(field, talent.values()));
                lines.add(origin(words, field, held));
                rows.add("talent.field." + field.name(), lines);
            }
        }
        return rows.under("paper.person.profile");
    }

    private String origin(FieldWords words, Field<?> field, PersonHeld held) {
        FieldEdit edit = held.talent().edits().get(field);
        if (edit != null) {
            return words.text(
                    "paper.person.edited", edit.editedBy(), moment(words, edit.editedAt()));
        }
        return held.origins()
                .of(field)
                .map(
                        answer ->
                                words.text(
                                        "paper.person.answered",
                                        answer.source().file(),
                                        answer.source().row(),
                                        moment(words, answer.importedAt())))
                .orElseGet(() -> words.text("paper.person.fromForm"));
    }

    private List<Block> skills(FieldWords words, Talent talent) {
        Rows rows = new Rows(words);
        for (TalentSkill skill : talent.skills()) {
            List<String> lines = new ArrayList<>();
            skill.level().ifPresent(level -> lines.add(words.text("talent.level." + level)));
            for (SkillEvidence evidence : skill.evidence()) {
                lines.add(words.text("talent.evidence." + evidence.source(), evidence.words()));
            }
            rows.named(words.tidy(answers.skill(skill.code())), lines, "talent.section.skills");
        }
        return rows.under("talent.section.skills");
    }

    private static List<Block> extras(FieldWords words, Talent talent) {
        Rows rows = new Rows(words);
        for (ExtraAnswer extra : talent.extras()) {
            rows.named(
                    words.tidy(extra.question()),
                    Rows.lines(extra.answer()),
                    "talent.section.extras");
        }
        return rows.under("talent.section.extras");
    }

    private List<Block> answersRead(FieldWords words, FieldOrigins origins) {
        return table(
                "paper.person.imports",
                List.of("paper.person.file", "paper.person.row", "paper.person.on"),
                origins.answers().stream()
                        .map(
                                answer ->
                                        List.of(
                                                answer.source().file(),
                                                Integer.toString(answer.source().row()),
                                                moment(words, answer.importedAt())))
                        .toList(),
                words);
    }

    /** Whom the profile was sent to, and when. */
    private List<Block> recipients(FieldWords words, PersonHeld held) {
        List<List<String>> rows = new ArrayList<>();
        for (Engaged engaged : held.engagements()) {
            for (ApplicationEvent event : engaged.application().history()) {
                if (event.what() == ApplicationEvent.What.MOVED
                        && event.to() == Step.SENT_TO_LEAD) {
                    rows.add(
                            List.of(
                                    words.date(event.on()),
                                    engaged.mission().leadName(),
                                    host(engaged.mission()),
                                    engaged.mission().ref()));
                }
            }
        }
        return table(
                "paper.person.sent",
                List.of(
                        "paper.person.on",
                        "paper.person.lead",
                        "mission.field.administration",
                        "paper.mission"),
                rows,
                words);
    }

    private String host(Mission mission) {
        return Stream.of(MissionFields.ADMINISTRATION, MissionFields.DIRECTORATE)
                .flatMap(field -> answers.show(field, mission.values()).stream())
                .filter(line -> !line.isBlank())
                .reduce((one, other) -> one + " – " + other)
                .orElse("");
    }

    private List<Block> engagement(FieldWords words, Engaged engaged) {
        Application application = engaged.application();
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Block.Heading(
                        2,
                        "",
                        words.text(
                                "paper.person.application",
                                application.ref(),
                                words.tidy(engaged.mission().title()))));
        blocks.addAll(
                grid(
                        List.of(
                                "paper.person.on",
                                "paper.person.step",
                                "paper.person.note",
                                "paper.person.by"),
                        application.history().stream()
                                .map(
                                        event ->
                                                List.of(
                                                        words.date(event.on()),
                                                        step(words, event),
                                                        event.note(),
                                                        event.recordedBy()))
                                .toList(),
                        words));
        Rows details = new Rows(words);
        application.details().entrySet().stream()
                .map(detail -> Detail.of(words, detail.getKey(), detail.getValue()))
                .sorted(Comparator.comparing(Detail::name))
                .forEach(it -> details.named(it.name(), it.lines(), "paper.person.details"));
        application
                .reasons()
                .forEach(
                        reason ->
                                details.named(
                                        words.text("matching.criterion." + reason.criterion()),
                                        List.of(reason.reason()),
                                        "paper.person.details"));
        if (!details.isEmpty()) {
            blocks.add(details.table(words.text("paper.person.details")));
        }
        engaged.documents().forEach(document -> blocks.add(document(words, document)));
        return blocks;
    }

    /** A value for the documents, in words; as it is kept where no field of today reads it. */
    private record Detail(String name, List<String> lines) {
        static Detail of(FieldWords words, String id, String kept) {
            return DocumentKind.findField(id)
                    .map(
                            field ->
                                    new Detail(
                                            words.text(field.label().key()),
                                            shown(field, kept, words)))
                    .orElseGet(() -> new Detail(id, Rows.lines(kept)));
        }

        private static <T> List<String> shown(
                DocumentField<T> field, String kept, FieldWords words) {
            return field.kind()
                    .read(kept, words)
                    .map(value -> field.kind().show(value, words))
                    .orElseGet(() -> Rows.lines(kept));
        }
    }

    private static String step(FieldWords words, ApplicationEvent event) {
        String step = words.text("application.step." + event.to());
        return event.reason()
                .map(reason -> step + " – " + words.text("application.reason." + reason))
                .orElse(step);
    }

    private Block document(FieldWords words, IssuedDocument document) {
        Rows rows = new Rows(words);
        for (IssuedRevision revision : document.revisions()) {
            List<String> lines = new ArrayList<>();
            lines.add(
                    words.text(
                            "paper.person.issued",
                            revision.issuedBy(),
                            moment(words, revision.issuedAt())));
            revision.signatories()
                    .forEach(
                            signatory ->
                                    lines.add(
                                            signatory.name()
                                                    + ", "
                                                    + words.text(
                                                            "register.role." + signatory.role())));
            lines.add("SHA-256 " + revision.sha256());
            rows.named(
                    words.text("document.revision", revision.revision()),
                    lines,
                    "paper.person.details");
        }
        return rows.table(
                words.text(
                        "document.numbered",
                        words.text("document.kind." + document.kind()),
                        document.number()));
    }

    private static List<Block> mentions(FieldWords words, PersonHeld held) {
        return table(
                "paper.person.mentions",
                List.of("paper.person.as", "paper.person.record"),
                held.mentions().stream()
                        .map(it -> List.of(words.text("paper.person.as." + it.as()), it.ref()))
                        .toList(),
                words);
    }

    /** Every row as it is kept, so that nothing that is held is left untold. */
    private static List<Block> annex(FieldWords words, PersonHeld held) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.PageBreak());
        blocks.add(new Block.Heading(2, "", words.text("paper.person.annex")));
        blocks.add(
                new Block.Paragraph(
                        Block.Paragraph.Kind.BODY,
                        List.of(Span.plain(words.text("paper.person.annex.text")))));
        held.tables()
                .forEach(
                        (table, rows) -> {
                            if (!table.equals(PROFILE)) {
                                blocks.add(new Block.Heading(3, "", table));
                                blocks.add(kept(words, rows));
                            }
                        });
        return blocks;
    }

    /** One record a line: its columns one after the other. */
    private static Block kept(FieldWords words, List<Map<String, Object>> records) {
        Rows rows = new Rows(words);
        for (int i = 0; i < records.size(); i++) {
            rows.named(
                    Integer.toString(i + 1),
                    List.of(
                            records.get(i).entrySet().stream()
                                    .map(it -> it.getKey() + " = " + it.getValue())
                                    .collect(Collectors.joining(" ; "))),
                    "paper.person.annex");
        }
        return rows.table("");
    }

    private static List<Block> table(
            String title, List<String> columns, List<List<String>> rows, FieldWords words) {
        return rows.isEmpty()
                ? List.of()
                : Stream.concat(
                                Stream.of(new Block.Heading(2, "", words.text(title))),
                                grid(columns, rows, words).stream())
                        .toList();
    }

    private static List<Block> grid(
            List<String> columns, List<List<String>> rows, FieldWords words) {
        return rows.isEmpty()
                ? List.of()
                : List.of(
                        new Block.DataTable(
                                "",
                                columns.stream().map(key -> words.text(key)).toList(),
                                rows.stream()
                                        .map(
                                                row ->
                                                        row.stream()
                                                                .map(
                                                                        text ->
                                                                                List.of(
                                                                                        Span.plain(
                                                                                                words
                                                                                                        .tidy(
                                                                                                                text))))
                                                                .toList())
                                        .toList()));
    }

    private String moment(FieldWords words, Instant instant) {
        return words.moment(instant.atZone(zone).toLocalDateTime());
    }
}
