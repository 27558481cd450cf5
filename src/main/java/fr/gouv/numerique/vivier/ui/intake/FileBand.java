// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.domain.intake.ImportReport;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.ui.control.Section;
import fr.gouv.numerique.vivier.ui.intake.ImportState.Finished;
import fr.gouv.numerique.vivier.ui.intake.ImportState.Previewed;
import fr.gouv.numerique.vivier.ui.intake.ImportState.Reading;
import fr.gouv.numerique.vivier.ui.intake.ImportState.Refused;
import fr.gouv.numerique.vivier.ui.intake.ImportState.Running;
import fr.gouv.numerique.vivier.ui.intake.ImportState.Waiting;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The first band: which file, and what it is. */
final class FileBand extends VBox {
    private final ImportViewModel model;
    private final Texts texts;

    FileBand(ImportViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        model.stateProperty().subscribe(this::show);
    }

    private void show(ImportState state) {
        Node content =
                switch (state) {
                    case Waiting(Optional<Message> note) -> waiting(note);
                    case Refused(FileQueue files, Message reason) -> refused(files, reason);
                    case Reading(FileQueue files) -> card(files, Optional.empty());
                    case Previewed(FileQueue files, ImportReport report, _) ->
                            card(files, Optional.of(report));
                    case Running(FileQueue files, ImportReport preview, _) ->
                            card(files, Optional.of(preview));
                    case Finished(FileQueue files, ImportReport report) ->
                            card(files, Optional.of(report));
                };
        getChildren().setAll(new Section(texts.get("intake.band.file"), content));
    }

    private Node waiting(Optional<Message> note) {
        Button choose = choose("intake.choose", "primary");
        return new DropZone(
                RemixiconMZ.UPLOAD_CLOUD_2_LINE,
                note.map(texts::get).orElseGet(() -> texts.get("intake.drop.title")),
                texts.get("intake.drop.text"),
                List.of(choose));
    }

    private Node refused(FileQueue files, Message reason) {
        List<Button> actions = new ArrayList<>();
        actions.add(choose("intake.chooseOther", "primary"));
        Button again =
                new Button(texts.get("intake.readAgain"), Icons.of(RemixiconMZ.REFRESH_LINE));
        again.setId("import-read-again");
        again.getStyleClass().add("secondary");
        again.setOnAction(_ -> model.readAgain());
        actions.add(again);
        files.next()
                .ifPresent(
                        next -> {
                            Button skip = new Button(ActionBar.next(next, texts));
                            skip.setId("import-next");
                            skip.getStyleClass().add("secondary");
                            skip.setOnAction(_ -> model.next());
                            actions.add(skip);
                        });
        DropZone zone =
                new DropZone(
                        RemixiconAL.FILE_WARNING_LINE,
                        texts.get("intake.refusedFile.title"),
                        texts.get(reason),
                        actions);
        zone.getStyleClass().add("drop-refused");
        return zone;
    }

    private Button choose(String key, String style) {
        Button choose = new Button(texts.get(key), Icons.of(RemixiconAL.FOLDER_OPEN_LINE));
        choose.setId("import-choose");
        choose.getStyleClass().add(style);
        choose.setOnAction(_ -> model.choose());
        return choose;
    }

    private Node card(FileQueue files, Optional<ImportReport> report) {
        Label name = new Label(FileQueue.name(files.current()));
        name.getStyleClass().add("file-name");
        name.setWrapText(true);
        FlowPane head = new FlowPane(name);
        head.getStyleClass().add("file-head");
        if (files.hasSeveral()) {
            Label place =
                    new Label(
                            texts.get("intake.queue", files.position() + 1, files.files().size()));
            place.setId("import-queue");
            place.getStyleClass().add("caption");
            head.getChildren().add(place);
        }
        VBox words = new VBox(head);
        words.getStyleClass().add("file-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        report.ifPresentOrElse(
                known -> words.getChildren().add(new FileFacts(known, texts)),
                () -> {
                    Label reading = new Label(texts.get("intake.reading"));
                    reading.getStyleClass().add("soft");
                    words.getChildren().add(reading);
                });
        HBox card = new HBox(Icons.of(RemixiconMZ.TABLE_LINE, "file-icon"), words);
        card.getStyleClass().addAll("card", "file-card");
        return card;
    }
}
