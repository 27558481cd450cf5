// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.talent;

import fr.gouv.numerique.vivier.domain.identity.Merge;
import fr.gouv.numerique.vivier.domain.reference.ReadWords;
import fr.gouv.numerique.vivier.domain.reference.SkillLevel;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.FieldEdit;
import fr.gouv.numerique.vivier.domain.shared.FieldType;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.domain.talent.SkillEvidence;
import fr.gouv.numerique.vivier.domain.talent.SkillSource;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.domain.talent.TalentSkill;
import fr.gouv.numerique.vivier.ui.base.ConflictNote;
import fr.gouv.numerique.vivier.ui.base.FieldEditors;
import fr.gouv.numerique.vivier.ui.base.FieldFocus;
import fr.gouv.numerique.vivier.ui.base.FieldFormat;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.AvailabilityStrip;
import fr.gouv.numerique.vivier.ui.control.FieldRow;
import fr.gouv.numerique.vivier.ui.control.Section;
import fr.gouv.numerique.vivier.ui.control.SkillChip;
import fr.gouv.numerique.vivier.ui.talent.TalentDetailViewModel.Detail;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Everything that is known of a talent, each field editable in place. */
final class TalentProfile {
    private static final List<Field<?>> WHEN =
            List.of(
                    TalentFields.AVAILABLE_FROM,
                    TalentFields.AVAILABLE_UNTIL,
                    TalentFields.TIME_OFFERED,
                    TalentFields.RHYTHMS,
                    TalentFields.WORK_MODE,
                    TalentFields.MOBILITY);
    private static final List<Field<?>> EXPERTISE =
            List.of(
                    TalentFields.PROFESSION,
                    TalentFields.EXPERIENCE,
                    TalentFields.TICKED_SKILLS,
                    TalentFields.DESCRIPTION,
                    TalentFields.KEYWORDS,
                    TalentFields.CERTIFICATIONS,
                    TalentFields.LANGUAGES);
    private static final List<Field<?>> POST =
            List.of(
                    TalentFields.JOB_TITLE,
                    TalentFields.ADMINISTRATION,
                    TalentFields.ADMINISTRATION_OTHER,
                    TalentFields.UNIT,
                    TalentFields.REGION,
                    TalentFields.MUNICIPALITY,
                    TalentFields.BRANCH,
                    TalentFields.EMPLOYMENT_STATUS,
                    TalentFields.CONTRACT_END,
                    TalentFields.CATEGORY,
                    TalentFields.CORPS_GRADE);
    private static final List<Field<?>> CONTACT =
            List.of(
                    TalentFields.TITLE,
                    TalentFields.LAST_NAME,
                    TalentFields.FIRST_NAME,
                    TalentFields.EMAIL,
                    TalentFields.PHONE,
                    TalentFields.MANAGER_INFORMED,
                    TalentFields.LINE_MANAGER_NAME,
                    TalentFields.LINE_MANAGER_EMAIL);
    private static final List<Field<?>> WISHES =
            List.of(
                    TalentFields.PATH,
                    TalentFields.TARGETED_MISSIONS,
                    TalentFields.MOTIVATION,
                    TalentFields.KINDS,
                    TalentFields.EXCLUDED_ADMINISTRATIONS,
                    TalentFields.CONSENT,
                    TalentFields.NEWS_WISH);

    private final UiContext context;
    private final Texts texts;
    private final FieldFormat format;
    private final FieldEditors editors;
    private final TalentDetailViewModel model;

    TalentProfile(UiContext context, FieldFormat format, TalentDetailViewModel model) {
        this.context = context;
        this.texts = context.texts();
        this.format = format;
        this.model = model;
        this.editors = new FieldEditors(context);
    }

    Node content(Detail detail) {
        Talent talent = detail.talent();
        VBox body = new VBox();
        body.getStyleClass().add("detail-body");
        body.getChildren()
                .addAll(
                        new AvailabilityBar(context, model).section(talent),
                        skills(talent),
                        availability(detail),
                        fields("talent.section.expertise", EXPERTISE, detail),
                        fields("talent.section.post", POST, detail),
                        fields("talent.section.contact", CONTACT, detail),
                        fields("talent.section.wishes", WISHES, detail));
        if (!talent.extras().isEmpty()) {
            body.getChildren()
                    .add(
                            new Section(
                                    texts.get("talent.section.extras"),
                                    talent.extras().stream()
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

    private Section availability(Detail detail) {
        Talent talent = detail.talent();
        Optional<LocalDate> from = talent.get(TalentFields.AVAILABLE_FROM);
        Optional<LocalDate> until = talent.get(TalentFields.AVAILABLE_UNTIL);
        List<Node> content = new ArrayList<>();
        if (from.isPresent() || until.isPresent()) {
            content.add(new AvailabilityStrip(from, until, period(from, until), texts.locale()));
        }
        content.addAll(rows(WHEN, detail));
        return new Section(texts.get("talent.section.availability"), content);
    }

    private String period(Optional<LocalDate> from, Optional<LocalDate> until) {
        if (from.isEmpty()) {
            return texts.get("talent.period.until", until.orElseThrow());
        }
        return until.map(last -> texts.get("talent.period.both", from.get(), last))
                .orElseGet(() -> texts.get("talent.period.from", from.get()));
    }

    private Section skills(Talent talent) {
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("chips");
        talent.skills().stream()
                .sorted(
                        Comparator.comparingInt(
                                (TalentSkill skill) ->
                                        -skill.level().map(SkillLevel::number).orElse(0)))
                .map(this::checkable)
                .forEach(chips.getChildren()::add);
        if (talent.skills().isEmpty()) {
            Label none = new Label(texts.get("talent.noSkill"));
            none.getStyleClass().add("soft");
            return new Section(texts.get("talent.section.skills"), none);
        }
        return new Section(texts.get("talent.section.skills"), chips);
    }

    /** The chip and the menu that checks the skill, also for whoever has no mouse. */
    private Node checkable(TalentSkill skill) {
        SkillChip chip = chip(skill);
        MenuButton menu = new MenuButton();
        menu.getStyleClass().add("quiet");
        menu.setAccessibleText(texts.get("talent.checkSkill", chip.getAccessibleText()));
        for (SkillLevel level : SkillLevel.values()) {
            MenuItem item =
                    new MenuItem(texts.get("talent.check", texts.get("talent.level." + level)));
            item.setOnAction(_ -> model.check(skill.code(), level));
            menu.getItems().add(item);
        }
        if (skill.isChecked()) {
            MenuItem item = new MenuItem(texts.get("talent.uncheck"));
            item.setOnAction(_ -> model.uncheck(skill.code()));
            menu.getItems().add(item);
        }
        chip.getChildren().add(menu);
        return chip;
    }

    private SkillChip chip(TalentSkill skill) {
        String name =
                context.reference()
                        .skills()
                        .find(skill.code())
                        .map(known -> known.label(texts.locale()))
                        .orElse(skill.code());
        String from =
                skill.evidence().stream()
                        .map(item -> evidence(skill.code(), item))
                        .collect(Collectors.joining("\n"));
        return new SkillChip(
                name,
                skill.level(),
                skill.level().map(level -> texts.get("talent.level." + level)).orElse(""),
                skill.isChecked(),
                from);
    }

    private String evidence(String code, SkillEvidence item) {
        boolean read = item.source() == SkillSource.KEYWORDS || item.source() == SkillSource.TEXT;
        String words =
                read
                        ? new ReadWords(context.reference(), texts).shown(code, item.words())
                        : item.words();
        return texts.get("talent.evidence." + item.source(), words);
    }

    private Section fields(String title, List<Field<?>> fields, Detail detail) {
        return new Section(texts.get(title), rows(fields, detail));
    }

    private List<Node> rows(List<Field<?>> fields, Detail detail) {
        List<Node> rows = new ArrayList<>();
        for (Field<?> field : fields) {
            rows.add(row(field, detail));
            Optional.ofNullable(detail.talent().edits().get(field))
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
        Talent talent = detail.talent();
        String name = texts.get("talent.field." + field.name());
        String value = format.show(field, talent.values());
        FieldRow row =
                new FieldRow(
                        name,
                        value,
                        value.isEmpty()
                                ? ""
                                : format.origin(
                                        field, talent.values(), talent.edits(), detail.origins()),
                        talent.edits().containsKey(field));
        FieldFocus.mark(row, field);
        if (field.type().equals(FieldType.CHOICES) && field.list().isEmpty()) {
            return row;
        }
        return row.editable(
                texts.get("field.edit", name),
                close -> editors.of(field, talent.values(), this::save, close));
    }

    private <T> void save(Field<T> field, T value) {
        model.edit(field, value);
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
        List<Node> content = new ArrayList<>(lines);
        detail.merges().stream().map(this::merge).forEach(content::add);
        return new Section(texts.get("talent.section.origin"), content);
    }

    private Node merge(Merge merge) {
        Label line =
                new Label(
                        texts.get(
                                "talent.merged",
                                merge.at().atZone(context.clock().getZone()).toLocalDate(),
                                merge.other().fullName(),
                                merge.other().ref(),
                                merge.other().email(),
                                merge.by()));
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(line, Priority.ALWAYS);
        line.setMaxWidth(Double.MAX_VALUE);
        Button separate = new Button(texts.get("talent.separate"));
        separate.setId("talent-separate-" + merge.other().ref());
        separate.getStyleClass().add("secondary");
        separate.setMinWidth(Region.USE_PREF_SIZE);
        separate.setAccessibleText(texts.get("talent.separateFrom", merge.other().ref()));
        separate.setOnAction(_ -> model.separate(merge));
        HBox row = new HBox(line, separate);
        row.getStyleClass().add("filter-bar");
        return row;
    }
}
