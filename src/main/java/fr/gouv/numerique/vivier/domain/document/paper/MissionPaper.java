// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.paper;

import fr.gouv.numerique.vivier.domain.document.content.Block;
import fr.gouv.numerique.vivier.domain.document.content.DocumentContent;
import fr.gouv.numerique.vivier.domain.document.content.Span;
import fr.gouv.numerique.vivier.domain.document.field.FieldWords;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.mission.MissionNeed;
import fr.gouv.numerique.vivier.domain.mission.Necessity;
import fr.gouv.numerique.vivier.domain.mission.NeedsMode;
import fr.gouv.numerique.vivier.domain.shared.Field;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A mission as agents are shown it: what, for whom, with which skills, when and where. */
public final class MissionPaper {
    private static final List<Field<?>> HOST =
            List.of(
                    MissionFields.ADMINISTRATION,
                    MissionFields.ADMINISTRATION_OTHER,
                    MissionFields.DIRECTORATE,
                    MissionFields.SERVICE,
                    MissionFields.PROJECT);
    private static final List<Field<?>> CONTENT =
            List.of(
                    MissionFields.CONTEXT,
                    MissionFields.OBJECTIVES,
                    MissionFields.DELIVERABLES,
                    MissionFields.KINDS,
                    MissionFields.UNIVERSES);
    private static final List<Field<?>> SOUGHT =
            List.of(MissionFields.LEVEL, MissionFields.EXPERIENCE, MissionFields.PLACES);
    private static final List<Field<?>> WHEN_AND_WHERE =
            List.of(
                    MissionFields.DAYS,
                    MissionFields.RHYTHM,
                    MissionFields.START,
                    MissionFields.END,
                    MissionFields.NEGOTIABLE,
                    MissionFields.MODE,
                    MissionFields.PLACE,
                    MissionFields.REGION,
                    MissionFields.OTHER_PLACES,
                    MissionFields.TRAVEL_COSTS,
                    MissionFields.EQUIPMENT,
                    MissionFields.CONDITIONS,
                    MissionFields.ANSWER_BY);

    private final AnswerWords answers;

    public MissionPaper(AnswerWords answers) {
        this.answers = answers;
    }

    /** The sheet; it names no person. */
    public DocumentContent make(PaperFrame frame, Mission mission) {
        FieldWords words = frame.words();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title(words.text("paper.mission"), words.tidy(mission.title())));
        Rows host = new Rows(words);
        HOST.forEach(field -> row(host, field, mission));
        if (!host.isEmpty()) {
            blocks.add(host.table(""));
        }
        blocks.addAll(section("mission.section.content", CONTENT, mission));
        blocks.addAll(needs(words, mission));
        blocks.addAll(section("mission.section.whenAndWhere", WHEN_AND_WHERE, mission));
        blocks.add(
                new Block.Paragraph(
                        Block.Paragraph.Kind.NOTE,
                        List.of(Span.plain(words.text("paper.mission.notice")))));
        return frame.around(words.text("paper.mission"), mission.ref(), blocks);
    }

    private List<Block> section(String title, List<Field<?>> fields, Mission mission) {
        Rows rows = new Rows(answers.words());
        fields.forEach(field -> row(rows, field, mission));
        return rows.under(title);
    }

    private void row(Rows rows, Field<?> field, Mission mission) {
        ContactFilter filter = new ContactFilter(mission, answers.words().text("paper.removed"));
        rows.add(
                "mission.field." + field.name(),
                filter.clean(answers.show(field, mission.values())));
    }

    private List<Block> needs(FieldWords words, Mission mission) {
        boolean any = mission.needsMode().filter(NeedsMode.ANY::equals).isPresent();
        Rows rows = new Rows(words);
        rows.add(
                any ? "mission.needs.any" : "mission.needs.all",
                groups(words, mission.needs(Necessity.REQUIRED)));
        rows.add(
                "mission.needs.desired",
                AnswerWords.list(
                        mission.needs(Necessity.DESIRED).stream()
                                .map(need -> answers.skill(need.code()))
                                .distinct()
                                .toList()));
        SOUGHT.forEach(field -> row(rows, field, mission));
        return rows.under("mission.section.needs");
    }

    /** Skills of one group are alternatives. */
    private List<String> groups(FieldWords words, List<MissionNeed> needs) {
        Map<Integer, List<String>> groups = new TreeMap<>();
        needs.forEach(
                need ->
                        groups.computeIfAbsent(need.group(), _ -> new ArrayList<>())
                                .add(answers.skill(need.code())));
        return groups.values().stream()
                .map(
                        names ->
                                names.stream()
                                        .distinct()
                                        .collect(
                                                Collectors.joining(
                                                        " " + words.text("paper.or") + " ")))
                .toList();
    }
}
