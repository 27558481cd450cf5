// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.document;

import fr.gouv.numerique.vivier.domain.document.field.DocumentField;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.house.HouseFinding;
import fr.gouv.numerique.vivier.domain.document.house.HouseTemplate;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.Choosers;
import fr.gouv.numerique.vivier.ui.control.EmptyState;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.ui.control.Section;
import fr.gouv.numerique.vivier.ui.document.HouseTemplatesViewModel.Report;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconAL;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One template: what it is for, and what was found in it. */
final class TemplatePane {
    private final HouseTemplatesViewModel model;
    private final UiContext context;
    private final Texts texts;
    private final VBox body = new VBox();
    private final ScrollPane scroll = new ScrollPane(body);

    TemplatePane(HouseTemplatesViewModel model, UiContext context) {
        this.model = model;
        this.context = context;
        this.texts = context.texts();
        body.getStyleClass().add("detail-body");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        model.reportProperty().subscribe(_ -> show());
        model.selectedProperty().subscribe(_ -> show());
    }

    Parent node() {
        return scroll;
    }

    private void show() {
        List<Node> parts = new ArrayList<>();
        model.selectedProperty().get().ifPresent(template -> parts.add(form(template)));
        model.reportProperty().get().ifPresent(report -> parts.addAll(report(report)));
        if (parts.isEmpty()) {
            parts.add(
                    new EmptyState(
                            RemixiconAL.FILE_COPY_2_LINE,
                            texts.get("office.template.choose.title"),
                            texts.get("office.template.choose.text")));
        }
        body.getChildren().setAll(parts);
    }

    private Node form(HouseTemplate template) {
        TextField name = new TextField(template.name());
        name.setId("house-template-name");
        ComboBox<DocumentKind> kind =
                Choosers.of(
                        Arrays.asList(DocumentKind.values()),
                        value -> texts.get("document.kind." + value));
        kind.setId("house-template-kind");
        kind.setValue(template.kind());
        ComboBox<Optional<Choice>> ministry =
                Choosers.orAll(
                        ministries(template),
                        MinistryWords.in(context),
                        texts.get("office.template.everyMinistry"));
        ministry.setId("house-template-ministry");
        ministry.setValue(template.ministry());
        ministry.setMaxWidth(Double.MAX_VALUE);
        CheckBox active = new CheckBox(texts.get("office.template.proposed"));
        active.setId("house-template-active");
        active.setSelected(template.active());
        Button save = new Button(texts.get("field.save"));
        save.setId("house-template-save");
        save.getStyleClass().add("primary");
        save.setOnAction(
                _ ->
                        model.save(
                                new HouseTemplate.Use(
                                        name.getText().strip(),
                                        kind.getValue(),
                                        ministry.getValue(),
                                        active.isSelected())));
        Button remove = new Button(texts.get("office.template.remove"));
        remove.setId("house-template-remove");
        remove.getStyleClass().add("quiet");
        remove.setOnAction(_ -> model.remove());
        HBox buttons = new HBox(save, remove);
        buttons.getStyleClass().add("filter-bar");
        return new Section(
                texts.get("office.section.use"),
                field("office.template.name", name),
                field("office.template.kind", kind),
                field("office.template.ministry", ministry),
                active,
                buttons);
    }

    private List<Choice> ministries(HouseTemplate template) {
        List<Choice> all =
                context.reference().list(ReferenceData.MINISTRY).offered().stream()
                        .map(entry -> new Choice(entry.code(), entry.french()))
                        .collect(Collectors.toCollection(ArrayList::new));
        template.ministry()
                .ifPresent(
                        chosen -> {
                            all.removeIf(it -> it.key().equals(chosen.key()));
                            all.addFirst(chosen);
                        });
        return all;
    }

    private Node field(String key, Control control) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().add("form-label");
        label.setLabelFor(control);
        control.setAccessibleText(label.getText());
        VBox group = new VBox(label, control);
        group.getStyleClass().add("form-group");
        return group;
    }

    private List<Node> report(Report report) {
        List<Node> lines = new ArrayList<>();
        if (report.check().canBeUsed()) {
            lines.add(
                    line(
                            Icons.of(RemixiconAL.CHECK_LINE, "icon-success"),
                            texts.get("office.check.fine"),
                            ""));
        }
        for (HouseFinding finding : report.check().findings()) {
            String around =
                    finding.place().around().isEmpty()
                            ? texts.get(finding.place().words())
                            : texts.get(
                                    "office.around",
                                    texts.get(finding.place().words()),
                                    finding.place().around());
            lines.add(
                    line(
                            Icons.of(RemixiconAL.CLOSE_LINE, "icon-danger"),
                            texts.get(finding.message()),
                            around));
        }
        List<Node> sections = new ArrayList<>();
        sections.add(new Section(texts.get("office.section.check", report.name()), lines));
        List<DocumentField<?>> unused = report.check().unused(report.kind());
        if (!unused.isEmpty()) {
            Label names =
                    new Label(
                            unused.stream()
                                    .map(field -> texts.get(field.label()))
                                    .collect(Collectors.joining(" · ")));
            names.setWrapText(true);
            Label why = new Label(texts.get("office.unused.why"));
            why.getStyleClass().add("soft");
            why.setWrapText(true);
            sections.add(
                    new Section(texts.get("office.section.unused", unused.size()), why, names));
        }
        return sections;
    }

    private static Node line(Node icon, String words, String around) {
        Label sentence = new Label(words);
        sentence.setWrapText(true);
        VBox text = new VBox(sentence);
        if (!around.isEmpty()) {
            Label place = new Label(around);
            place.getStyleClass().add("soft");
            place.setWrapText(true);
            text.getChildren().add(place);
        }
        text.getStyleClass().add("issue-words");
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(icon, text);
        line.getStyleClass().add("issue");
        return line;
    }
}
