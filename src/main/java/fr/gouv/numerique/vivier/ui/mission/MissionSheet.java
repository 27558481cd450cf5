// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.mission;

import fr.gouv.numerique.vivier.domain.followup.Item;
import fr.gouv.numerique.vivier.domain.followup.ItemKind;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.mission.MissionNeed;
import fr.gouv.numerique.vivier.domain.mission.Necessity;
import fr.gouv.numerique.vivier.domain.mission.NeedSource;
import fr.gouv.numerique.vivier.domain.mission.NeedsMode;
import fr.gouv.numerique.vivier.domain.reference.ReadWords;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.FieldEdit;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.ConflictNote;
import fr.gouv.numerique.vivier.ui.base.FieldEditors;
import fr.gouv.numerique.vivier.ui.base.FieldFocus;
import fr.gouv.numerique.vivier.ui.base.FieldFormat;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.FieldRow;
import fr.gouv.numerique.vivier.ui.control.Section;
import fr.gouv.numerique.vivier.ui.control.SkillChip;
import fr.gouv.numerique.vivier.ui.mission.MissionDetailViewModel.Detail;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything that is known of a mission, each field editable in place. */
final class MissionSheet {
    private static final List<Field<?>> CONTENT =
            List.of(
                    MissionFields.TITLE,
                    MissionFields.PROJECT,
                    MissionFields.CONTEXT,
                    MissionFields.OBJECTIVES,
                    MissionFields.DELIVERABLES,
                    MissionFields.KINDS,
                    MissionFields.DOMAIN,
                    MissionFields.UNIVERSES,
                    MissionFields.CRISIS);
    private static final List<Field<?>> SOUGHT =
            List.of(
                    MissionFields.REQUIRED_SKILLS,
                    MissionFields.DESIRED_SKILLS,
                    MissionFields.NEEDS_MODE,
                    MissionFields.LEVEL,
                    MissionFields.EXPERIENCE,
                    MissionFields.PLACES,
                    MissionFields.KEYWORDS);
    private static final List<Field<?>> WHEN_AND_WHERE =
            List.of(
                    MissionFields.START,
                    MissionFields.END,
                    MissionFields.NEGOTIABLE,
                    MissionFields.DAYS,
                    MissionFields.RHYTHM,
                    MissionFields.MODE,
                    MissionFields.PLACE,
                    MissionFields.REGION,
                    MissionFields.OTHER_PLACES,
                    MissionFields.TRAVEL_COSTS,
                    MissionFields.EQUIPMENT,
                    MissionFields.CONDITIONS,
                    MissionFields.ANSWER_BY);
    private static final List<Field<?>> HOST =
            List.of(
                    MissionFields.ADMINISTRATION,
                    MissionFields.ADMINISTRATION_OTHER,
                    MissionFields.DIRECTORATE,
                    MissionFields.SERVICE,
                    MissionFields.LEAD_LAST_NAME,
                    MissionFields.LEAD_FIRST_NAME,
                    MissionFields.LEAD_JOB_TITLE,
                    MissionFields.LEAD_EMAIL,
                    MissionFields.LEAD_PHONE,
                    MissionFields.SECOND_CONTACT,
                    MissionFields.DIGITAL_DIRECTOR_INFORMED,
                    MissionFields.PUBLISHABLE);

    private final UiContext context;
    private final Texts texts;
    private final FieldFormat format;
    private final FieldEditors editors;
    private final MissionDetailViewModel model;
    private final MissionCheckViewModel check;
    private final FieldEditors.Saver edits = new Edits();

    MissionSheet(
            UiContext context,
            FieldFormat format,
            MissionDetailViewModel model,
            MissionCheckViewModel check) {
        this.context = context;
        this.texts = context.texts();
        this.format = format;
        this.model = model;
        this.check = check;
        this.editors = new FieldEditors(context);
    }

    Node content(Detail detail) {
        Mission mission = detail.mission();
        VBox body = new VBox();
        body.getStyleClass().add("detail-body");
        body.getChildren()
                .addAll(
                        needs(detail),
                        fields("mission.section.content", CONTENT, detail),
                        fields("mission.section.whenAndWhere", WHEN_AND_WHERE, detail),
                        phases(detail),
                        fields("mission.section.host", HOST, detail));
        if (!mission.extras().isEmpty()) {
            body.getChildren()
                    .add(
                            new Section(
                                    texts.get("mission.section.extras"),
                                    mission.extras().stream()
                                            .map(
                                                    extra ->
                                                            new FieldRow(
                                                                    extra.question(),
                                                                    extra.answer(),
                                                                    "",
                                                                    false))
                                            .toList()));
        }
        body.getChildren().add(origin(detail));
        return body;
    }

    /** Parts of the mission, which the follow-up keeps; nothing is shown where there is none. */
    private Node phases(Detail detail) {
        List<Label> lines =
                detail.items().stream()
                        .filter(item -> item.kind() == ItemKind.PHASE)
                        .map(this::phase)
                        .toList();
        Section section = new Section(texts.get("mission.section.phases"), lines);
        section.setVisible(!lines.isEmpty());
        section.setManaged(!lines.isEmpty());
        return section;
    }

    private Label phase(Item item) {
        Label line =
                new Label(
                        item.from()
                                .map(
                                        first ->
                                                texts.get(
                                                        "mission.phase",
                                                        item.words(),
                                                        first,
                                                        item.due().orElse(first)))
                                .orElse(item.words()));
        line.setWrapText(true);
        return line;
    }

    private Section needs(Detail detail) {
        Mission mission = detail.mission();
        List<Node> content = new ArrayList<>();
        boolean any = mission.needsMode().equals(Optional.of(NeedsMode.ANY));
        addNeeds(
                content,
                texts.get(any ? "mission.needs.any" : "mission.needs.all"),
                mission.needs(Necessity.REQUIRED));
        addNeeds(content, texts.get("mission.needs.desired"), mission.needs(Necessity.DESIRED));
        addNeeds(content, texts.get("mission.needs.mentioned"), mission.needs(Necessity.MENTIONED));
        content.addAll(rows(SOUGHT, detail));
        return new Section(texts.get("mission.section.needs"), content);
    }

    private void addNeeds(List<Node> content, String title, List<MissionNeed> needs) {
        if (needs.isEmpty()) {
            return;
        }
        Label label = new Label(title);
        label.getStyleClass().add("caption");
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("chips");
        needs.stream().map(this::chip).forEach(chips.getChildren()::add);
        content.add(label);
        content.add(chips);
    }

    private SkillChip chip(MissionNeed need) {
        String name =
                context.reference()
                        .skills()
                        .find(need.code())
                        .map(known -> known.label(texts.locale()))
                        .orElse(need.code());
        return new SkillChip(
                name,
                need.level(),
                need.level().map(level -> texts.get("talent.level." + level)).orElse(""),
                true,
                texts.get("mission.need." + need.source(), words(need)));
    }

    private String words(MissionNeed need) {
        boolean read = need.source() == NeedSource.KEYWORDS || need.source() == NeedSource.TEXT;
        return read
                ? new ReadWords(context.reference(), texts).shown(need.code(), need.words())
                : need.words();
    }

    private Section fields(String title, List<Field<?>> fields, Detail detail) {
        return new Section(texts.get(title), rows(fields, detail));
    }

    private List<Node> rows(List<Field<?>> fields, Detail detail) {
        List<Node> rows = new ArrayList<>();
        for (Field<?> field : fields) {
            rows.add(row(field, detail));
            Optional.ofNullable(detail.mission().edits().get(field))
                    .filter(FieldEdit::conflict)
                    .ifPresent(edit -> rows.add(conflict(field, edit)));
        }
        return rows;
    }

    private Node conflict(Field<?> field, FieldEdit edit) {
        return new ConflictNote(
                field,
                format.conflict(field, edit),
                texts,
                () -> model.takeAnswer(field),
                () -> model.keepEdit(field));
    }

    private FieldRow row(Field<?> field, Detail detail) {
        Mission mission = detail.mission();
        String name = texts.get("mission.field." + field.name());
        String value = format.show(field, mission.values());
        FieldRow row =
                new FieldRow(
                        name,
                        value,
                        value.isEmpty()
                                ? ""
                                : format.origin(
                                        field, mission.values(), mission.edits(), detail.origins()),
                        mission.edits().containsKey(field));
        FieldFocus.mark(row, field);
        return row.editable(
                texts.get("field.edit", name),
                close -> editors.of(field, mission.values(), edits, () -> leave(close)));
    }

    private void leave(Runnable close) {
        close.run();
        check.asKept();
    }

    /** Counts at each key, writes when told to. */
    private final class Edits implements FieldEditors.Saver {
        @Override
        public <T> void save(Field<T> field, T value) {
            model.edit(field, value);
        }

        @Override
        public <T> void typed(Field<T> field, T value) {
            check.typed(field, value);
        }
    }

    private Section origin(Detail detail) {
        List<Label> lines =
                detail.origins().sources().stream()
                        .map(
                                source ->
                                        new Label(
                                                texts.get(
                                                        "talent.source",
                                                        source.file(),
                                                        Integer.toString(source.row()))))
                        .toList();
        lines.forEach(line -> line.getStyleClass().add("soft"));
        return new Section(texts.get("mission.section.origin"), lines);
    }
}
