// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.reference;

import fr.gouv.numerique.vivier.domain.reference.Recognition;
import fr.gouv.numerique.vivier.domain.reference.Recognition.Rule;
import fr.gouv.numerique.vivier.domain.reference.ReferenceEntry;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.Choosers;
import fr.gouv.numerique.vivier.ui.control.EmptyState;
import fr.gouv.numerique.vivier.ui.control.Section;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconAL;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One entry of a list: words, dates, what took over from it; new or to be changed. */
final class EntryForm {
    private final ReferenceViewModel model;
    private final Texts texts;
    private final BorderPane pane = new BorderPane();
    private final TextField french = new TextField();
    private final TextField english = new TextField();
    private final DatePicker from = new DatePicker();
    private final DatePicker until = new DatePicker();
    private final ComboBox<Optional<ReferenceEntry>> successor;
    private final CheckBox hidden;
    private Optional<ReferenceEntry> shown = Optional.empty();

    EntryForm(ReferenceViewModel model, UiContext context) {
        this.model = model;
        this.texts = context.texts();
        successor =
                Choosers.orAll(
                        List.of(),
                        entry -> entry.label(texts.locale()),
                        texts.get("reference.form.none"));
        successor.setMaxWidth(Double.MAX_VALUE);
        hidden = new CheckBox(texts.get("reference.form.hidden"));
        hidden.setId("entry-hidden");
        pane.getStyleClass().add("detail");
        pane.setId("entry-form");
        close();
    }

    Node node() {
        return pane;
    }

    /** Code of the entry that is shown, if it is one of the list. */
    Optional<String> shown() {
        return shown.map(ReferenceEntry::code).filter(code -> !code.isEmpty());
    }

    void close() {
        shown = Optional.empty();
        pane.setTop(null);
        pane.setBottom(null);
        pane.setCenter(
                new EmptyState(
                        RemixiconAL.BOOK_OPEN_LINE,
                        texts.get("reference.choose.title"),
                        texts.get("reference.closed.hint")));
    }

    /** A new entry that begins with these words. */
    void begin(String words) {
        show(new ReferenceEntry("", words, "", List.of(), Optional.empty(), Optional.empty(), ""));
        french.requestFocus();
    }

    void show(ReferenceEntry entry) {
        shown = Optional.of(entry);
        french.setText(entry.french());
        english.setText(entry.english());
        from.setValue(entry.validFrom().orElse(null));
        until.setValue(entry.validUntil().orElse(null));
        successor.getItems().setAll(List.of(Optional.empty()));
        model.entries().stream()
                .filter(it -> !it.code().equals(entry.code()))
                .map(Optional::of)
                .forEach(successor.getItems()::add);
        successor.setValue(model.current().find(entry.successor()));
        hidden.setSelected(model.current().isHidden(entry.code()));
        Label title =
                new Label(
                        entry.code().isEmpty()
                                ? texts.get("reference.new")
                                : entry.label(texts.locale()));
        title.getStyleClass().add("detail-title");
        title.setWrapText(true);
        VBox head = new VBox(title);
        head.getStyleClass().add("detail-head");
        VBox body = new VBox(fields(entry));
        if (!entry.code().isEmpty()) {
            body.getChildren().add(synonyms(entry));
        }
        body.getStyleClass().add("detail-body");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        pane.setTop(head);
        pane.setCenter(scroll);
        pane.setBottom(actions(entry));
    }

    private Node fields(ReferenceEntry entry) {
        HBox dates = new HBox(field("from", from), field("until", until));
        dates.getStyleClass().add("filter-bar");
        dates.getChildren().forEach(each -> HBox.setHgrow(each, Priority.ALWAYS));
        VBox fields =
                new VBox(
                        field("french", french),
                        field("english", english),
                        dates,
                        field("successor", successor));
        if (!entry.code().isEmpty()) {
            fields.getChildren().add(hidden);
        }
        fields.getStyleClass().add("entry-fields");
        return fields;
    }

    private VBox field(String name, Control control) {
        Label label = new Label(texts.get("reference.form." + name));
        label.getStyleClass().add("form-label");
        label.setLabelFor(control);
        control.setId("entry-" + name.toLowerCase(Locale.ROOT));
        control.setAccessibleText(label.getText());
        VBox group = new VBox(label, control);
        group.getStyleClass().add("form-group");
        return group;
    }

    /** All words that mean the entry; on hover, why. */
    private Section synonyms(ReferenceEntry entry) {
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("chips");
        for (Recognition known : model.current().known()) {
            if (known.entry().equals(entry) && !(known.rule() instanceof Rule.Label)) {
                Label chip = new Label(known.words());
                chip.getStyleClass().add("word-chip");
                chip.setTooltip(new Tooltip(texts.get(known.explanation())));
                chips.getChildren().add(chip);
            }
        }
        return new Section(texts.get("reference.form.synonyms"), chips);
    }

    private Node actions(ReferenceEntry entry) {
        Button save = new Button(texts.get("reference.form.save"));
        save.setId("entry-save");
        save.getStyleClass().add("primary");
        save.setOnAction(_ -> save(entry));
        FlowPane buttons = new FlowPane(save);
        buttons.getStyleClass().addAll("form-bar", "correction-buttons");
        boolean shipped = model.isShipped(entry);
        if (model.isChanged(entry)) {
            Button remove =
                    new Button(
                            texts.get(
                                    shipped ? "reference.form.restore" : "reference.form.remove"));
            remove.setId("entry-remove");
            remove.getStyleClass().add("quiet");
            remove.setOnAction(
                    _ -> {
                        model.remove(entry);
                        close();
                    });
            buttons.getChildren().add(remove);
        }
        return buttons;
    }

    private void save(ReferenceEntry before) {
        ReferenceEntry entry =
                new ReferenceEntry(
                        before.code(),
                        french.getText().strip(),
                        english.getText().isBlank()
                                ? french.getText().strip()
                                : english.getText().strip(),
                        List.of(),
                        Optional.ofNullable(from.getValue()),
                        Optional.ofNullable(until.getValue()),
                        successor.getValue().map(ReferenceEntry::code).orElse(""));
        if (before.code().isEmpty()) {
            model.add(entry);
        } else {
            model.edit(entry, hidden.isSelected());
        }
    }
}
