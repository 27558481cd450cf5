// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.control.Icons;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a file is chosen, dropped or pasted; or why one cannot be imported, and what to do. */
final class StartView extends VBox {
    private final ImportViewModel model;
    private final Texts texts;
    private final ReadingPanel reading;

    StartView(ImportViewModel model, SampleViewModel samples, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.reading = new ReadingPanel(model, samples, texts);
        getStyleClass().add("start");
    }

    /** Asks for a file; says what became of the last one, if that has to be said. */
    void waiting(Optional<Message> note) {
        List<Button> actions = new ArrayList<>();
        Optional<FileQueue> left = model.left();
        actions.add(choose("intake.choose", left.isEmpty() ? "primary" : "secondary"));
        actions.add(paste());
        left.ifPresent(
                files ->
                        actions.addFirst(
                                button(
                                        "import-resume",
                                        texts.get("intake.resume", files.name()),
                                        RemixiconAL.ARROW_RIGHT_LINE,
                                        "primary",
                                        model::resume)));
        String title =
                left.isPresent() ? texts.get("intake.left.title") : texts.get("intake.drop.title");
        getChildren()
                .setAll(
                        new DropZone(
                                RemixiconMZ.UPLOAD_CLOUD_2_LINE,
                                note.map(texts::get).orElse(title),
                                texts.get("intake.drop.text"),
                                actions));
    }

    /** Says why a file cannot be imported, shows what could be read of it, and offers another. */
    void refused(ImportState.Refused refused) {
        FileQueue files = refused.files();
        List<Button> actions = new ArrayList<>();
        actions.add(choose("intake.chooseOther", "primary"));
        actions.add(
                button(
                        "import-read-again",
                        texts.get("intake.readAgain"),
                        RemixiconMZ.REFRESH_LINE,
                        "secondary",
                        model::readAgain));
        actions.add(paste());
        files.next()
                .ifPresent(
                        next ->
                                actions.add(
                                        button(
                                                "import-next",
                                                ActionBar.next(next, texts),
                                                RemixiconAL.ARROW_RIGHT_LINE,
                                                "secondary",
                                                model::next)));
        DropZone zone =
                new DropZone(
                        RemixiconAL.FILE_WARNING_LINE,
                        texts.get("intake.refusedFile.title"),
                        texts.get(refused.reason()),
                        actions);
        zone.getStyleClass().add("drop-refused");
        getChildren().setAll(zone);
        if (refused.wantsPassword()) {
            zone.getChildren().add(3, new PasswordLine(model::open, texts));
        } else {
            getChildren().add(reading);
        }
        reading.show(files, Optional.empty());
    }

    private Button choose(String key, String style) {
        return button(
                "import-choose",
                texts.get(key),
                RemixiconAL.FOLDER_OPEN_LINE,
                style,
                model::choose);
    }

    private Button paste() {
        return button(
                "import-paste",
                texts.get("intake.paste"),
                RemixiconAL.CLIPBOARD_LINE,
                "secondary",
                () -> Pasting.into(model));
    }

    private static Button button(String id, String text, Ikon icon, String style, Runnable action) {
        Button button = new Button(text, Icons.of(icon));
        button.setId(id);
        button.getStyleClass().add(style);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
