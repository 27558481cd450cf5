// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.domain.intake.FileSample;
import fr.gouv.numerique.vivier.domain.intake.FormKind;
import fr.gouv.numerique.vivier.domain.intake.ImportReport;
import fr.gouv.numerique.vivier.domain.intake.Layout;
import fr.gouv.numerique.vivier.domain.intake.Sheet;
import fr.gouv.numerique.vivier.domain.intake.SheetRow;
import fr.gouv.numerique.vivier.domain.intake.TextReading;
import fr.gouv.numerique.vivier.domain.intake.Tool;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.control.Choosers;
import fr.gouv.numerique.vivier.ui.control.Icons;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.remixicon.RemixiconAL;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;

/** How a file is read: all that is supposed of it can be changed, and is seen in its first rows. */
final class ReadingPanel extends VBox {
    private final ImportViewModel model;
    private final SampleViewModel samples;
    private final Texts texts;
    private final FlowPane choosers = new FlowPane();
    private final VBox warnings = new VBox();
    private final SampleTable table;
    private Optional<ImportReport> report = Optional.empty();

    ReadingPanel(ImportViewModel model, SampleViewModel samples, Texts texts) {
        this.model = model;
        this.samples = samples;
        this.texts = texts;
        this.table = new SampleTable(texts, this::takeHeader);
        getStyleClass().add("reading-panel");
        choosers.getStyleClass().add("choosers");
        warnings.getStyleClass().add("file-warnings");
        Label hint = new Label(texts.get("intake.sample.hint"));
        hint.getStyleClass().add("caption");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(warnings, choosers, table, hint);
        samples.sampleProperty().subscribe(this::showSample);
    }

    /** Shows how this file is read; nothing is known of it yet where there is no report. */
    void show(FileQueue files, Optional<ImportReport> known) {
        report = known;
        samples.show(files.current(), model.choices(), known.map(it -> it.layout().sheet().name()));
        warn(known.map(ImportReport::fileWarnings).orElse(List.of()));
        samples.sampleProperty().get().ifPresent(this::show);
    }

    private void showSample(Optional<FileSample> sample) {
        sample.ifPresent(this::show);
        boolean any = sample.isPresent();
        setVisible(any);
        setManaged(any);
    }

    private void warn(List<Message> messages) {
        warnings.getChildren().setAll(messages.stream().map(this::warning).toList());
        warnings.setVisible(!messages.isEmpty());
        warnings.setManaged(!messages.isEmpty());
    }

    private Node warning(Message message) {
        Label words = new Label(texts.get(message));
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        HBox line = new HBox(Icons.of(RemixiconAL.ALERT_LINE, "icon-warning"), words);
        line.getStyleClass().add("issue");
        return line;
    }

    private void show(FileSample sample) {
        OptionalInt header =
                report.map(it -> OptionalInt.of(it.layout().headerRow()))
                        .orElseGet(() -> model.choices().headerRow());
        table.show(sample, header);
        List<Node> offered = new ArrayList<>();
        report.ifPresent(
                it -> {
                    offered.add(form(it.layout()));
                    offered.add(tool(it.layout()));
                });
        if (sample.file().separator().isEmpty()) {
            offered.add(sheet(sample));
        } else {
            if (!sample.file().encoding().isEmpty()) {
                offered.add(encoding(sample));
            }
            offered.add(separator(sample));
        }
        offered.add(header(sample, header));
        choosers.getChildren().setAll(offered);
    }

    private Node form(Layout layout) {
        return chooser(
                "form",
                List.of(FormKind.values()),
                form -> texts.get("intake.form." + form),
                layout.form(),
                form -> model.decide(choices -> choices.withForm(form)));
    }

    private Node tool(Layout layout) {
        return chooser(
                "tool",
                Arrays.asList(Tool.values()),
                tool -> texts.get("intake.tool." + tool),
                layout.tool(),
                tool -> model.decide(choices -> choices.withTool(tool)));
    }

    private Node sheet(FileSample sample) {
        return chooser(
                "sheet",
                sample.file().sheets().stream().map(Sheet::name).toList(),
                Function.identity(),
                sample.sheet(),
                name -> model.decide(choices -> choices.withTable(name, OptionalInt.empty())));
    }

    private Node encoding(FileSample sample) {
        return chooser(
                "encoding",
                TextReading.ENCODINGS,
                name -> texts.get("intake.encoding." + name.replace("-", "")),
                sample.file().encoding(),
                name ->
                        model.decide(
                                choices -> choices.withText(choices.text().withEncoding(name))));
    }

    private Node separator(FileSample sample) {
        return chooser(
                "separator",
                TextReading.SEPARATORS,
                sign -> new ImportWords(texts).separator(sign),
                sample.file().separator(),
                sign ->
                        model.decide(
                                choices -> choices.withText(choices.text().withSeparator(sign))));
    }

    private Node header(FileSample sample, OptionalInt header) {
        return chooser(
                "header",
                sample.rows().stream().map(SheetRow::number).toList(),
                row -> texts.get("intake.fact.headerRow", Integer.toString(row)),
                header.isPresent() ? header.getAsInt() : null,
                this::takeHeader);
    }

    private void takeHeader(int row) {
        samples.sampleProperty()
                .get()
                .ifPresent(
                        sample ->
                                model.decide(
                                        choices ->
                                                choices.withTable(
                                                        sample.sheet(), OptionalInt.of(row))));
    }

    private <T> Node chooser(
            String name,
            List<T> values,
            Function<T, String> words,
            @Nullable T value,
            Consumer<T> chosen) {
        Label caption = new Label(texts.get("intake.fact." + name));
        caption.getStyleClass().add("caption");
        ComboBox<T> box = Choosers.of(values, words);
        box.setId("import-" + name);
        box.setValue(value);
        box.setPromptText(texts.get("intake.fact.choose"));
        box.setAccessibleText(caption.getText());
        caption.setLabelFor(box);
        box.setOnAction(
                _ -> {
                    if (box.getValue() != null) {
                        chosen.accept(box.getValue());
                    }
                });
        box.setDisable(
                !(model.stateProperty().get() instanceof ImportState.Previewed)
                        && !(model.stateProperty().get() instanceof ImportState.Refused));
        VBox field = new VBox(caption, box);
        field.getStyleClass().add("fact");
        return field;
    }
}
