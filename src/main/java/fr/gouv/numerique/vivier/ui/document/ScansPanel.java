// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.document;

import fr.gouv.numerique.vivier.domain.document.register.IssuedDocument;
import fr.gouv.numerique.vivier.domain.document.register.Seal;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.usecase.document.ScanReport;
import fr.gouv.numerique.vivier.usecase.document.SealWords;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Where signed copies are dropped, and what became of each of their pages. */
final class ScansPanel {
    /** Room for four lines of results; more are scrolled to. */
    private static final double RESULTS_HEIGHT = 150;

    private final ScansViewModel model;
    private final Texts texts;
    private final Supplier<Optional<String>> chosen;
    private final Consumer<IssuedDocument> opening;
    private final VBox box = new VBox();
    private final SealWords seals;
    private final VBox results = new VBox();
    private final ScrollPane scroll = new ScrollPane(results);

    /**
     * Below the register.
     *
     * @param chosen number of the document that is shown, to file pages there by hand
     * @param opening shows the signatures of a document
     */
    ScansPanel(
            ScansViewModel model,
            Texts texts,
            SealWords seals,
            Supplier<Optional<String>> chosen,
            Consumer<IssuedDocument> opening) {
        this.model = model;
        this.texts = texts;
        this.seals = seals;
        this.chosen = chosen;
        this.opening = opening;
        results.getStyleClass().add("form-group");
        scroll.setFitToWidth(true);
        scroll.setMinHeight(RESULTS_HEIGHT);
        scroll.setPrefHeight(RESULTS_HEIGHT);
        scroll.getStyleClass().add("page-scroll");
        scroll.setAccessibleText(texts.get("scan.results"));
        box.getStyleClass().add("scan-drop");
        box.setId("scan-drop");
        box.getChildren().setAll(invitation(), progress(), scroll);
        model.reportsProperty().subscribe(this::show);
    }

    Node node() {
        return box;
    }

    private Node invitation() {
        Label words = grow(new Label(texts.get("scan.drop")));
        Button choose =
                new Button(texts.get("scan.choose"), Icons.of(RemixiconAL.FOLDER_OPEN_LINE));
        choose.setId("scan-choose");
        choose.getStyleClass().add("secondary");
        choose.setMinWidth(Region.USE_PREF_SIZE);
        choose.setOnAction(_ -> model.choose());
        HBox line = line(Icons.of(RemixiconMZ.QR_CODE_LINE, "icon-blue"), words, choose);
        line.visibleProperty().bind(model.busyProperty().not());
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    private Node progress() {
        ProgressBar bar = new ProgressBar();
        Label words = grow(new Label());
        words.textProperty().bind(model.progressProperty());
        Button stop = new Button(texts.get("scan.cancel"));
        stop.setId("scan-cancel");
        stop.getStyleClass().add("secondary");
        stop.setOnAction(_ -> model.cancel());
        HBox line = line(bar, words, stop);
        line.visibleProperty().bind(model.busyProperty());
        line.managedProperty().bind(line.visibleProperty());
        // Out of sight it must not go on moving.
        bar.progressProperty().bind(model.busyProperty().map(busy -> busy ? -1.0 : 0.0));
        return line;
    }

    private void show(List<ScanReport> reports) {
        results.getChildren().clear();
        for (ScanReport report : reports) {
            Label file = new Label(String.valueOf(report.file().getFileName()));
            file.getStyleClass().add("form-label");
            results.getChildren().add(file);
            for (ScanReport.Filed filed : report.filed()) {
                results.getChildren().add(filed(filed));
                filed.seals().forEach(seal -> results.getChildren().add(seal(seal)));
            }
            report.refused()
                    .forEach(refused -> results.getChildren().add(refused(report, refused)));
        }
        if (!reports.isEmpty()) {
            Button dismiss = new Button(texts.get("scan.dismiss"));
            dismiss.setId("scan-dismiss");
            dismiss.getStyleClass().add("quiet");
            dismiss.setOnAction(_ -> model.dismiss());
            results.getChildren().add(dismiss);
        }
        scroll.setVisible(!reports.isEmpty());
        scroll.setManaged(!reports.isEmpty());
    }

    private Node filed(ScanReport.Filed filed) {
        Label words =
                grow(
                        new Label(
                                texts.get(
                                        filed.known() ? "scan.known" : "scan.filed",
                                        filed.document().number(),
                                        filed.copy().revision(),
                                        filed.pages().size())));
        HBox line = line(Icons.of(RemixiconAL.CHECK_LINE, "icon-success"), words);
        if (!filed.proposed().isEmpty()) {
            Hyperlink open = new Hyperlink(texts.get("scan.open", filed.document().number()));
            open.setMinWidth(Region.USE_PREF_SIZE);
            open.setOnAction(_ -> opening.accept(filed.document()));
            line.getChildren().add(open);
        }
        return read(line, words);
    }

    private Node seal(Seal seal) {
        Label words = grow(new Label(seals.of(seal)));
        return read(line(Icons.of(RemixiconMZ.QUILL_PEN_LINE, "icon-blue"), words), words);
    }

    private Node refused(ScanReport report, ScanReport.Refused refused) {
        String pages =
                refused.pages().stream().map(String::valueOf).collect(Collectors.joining(", "));
        String reason = texts.get(refused.reason());
        Label words =
                grow(
                        new Label(
                                pages.isEmpty()
                                        ? reason
                                        : texts.get(
                                                "scan.refusedPages",
                                                refused.pages().size(),
                                                pages,
                                                reason)));
        HBox line = line(Icons.of(RemixiconAL.ERROR_WARNING_LINE, "icon-warning"), words);
        if (refused.byHand()) {
            line.getChildren().add(byHand(report, refused));
        }
        return read(line, words);
    }

    private Node byHand(ScanReport report, ScanReport.Refused refused) {
        Optional<String> number = chosen.get();
        if (number.isEmpty()) {
            Label hint = new Label(texts.get("scan.byHand.choose"));
            hint.getStyleClass().add("form-hint");
            hint.setWrapText(true);
            return hint;
        }
        Button file = new Button(texts.get("scan.byHand", number.get()));
        file.setId("scan-by-hand");
        file.getStyleClass().add("secondary");
        file.setMinWidth(Region.USE_PREF_SIZE);
        file.setOnAction(_ -> model.fileByHand(report, refused, number.get()));
        return file;
    }

    /** Another document is shown: pages may be filed there. */
    void chosenChanged() {
        show(model.reportsProperty().get());
    }

    private static Label grow(Label label) {
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    private static HBox line(Node... nodes) {
        HBox line = new HBox(nodes);
        line.getStyleClass().add("filter-bar");
        return line;
    }

    private static Node read(HBox line, Label words) {
        line.setAccessibleRole(AccessibleRole.PARENT);
        line.setAccessibleText(words.getText());
        return line;
    }
}
