// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.domain.intake.ImportReport;
import fr.gouv.numerique.vivier.domain.shared.Texts;

import javafx.scene.layout.StackPane;

import java.util.Optional;

/** The first step: which file, and how it is read. */
final class FileBand {
    private final Texts texts;
    private final ImportWords words;
    private final ReadingPanel reading;
    private final Band band;

    FileBand(ImportViewModel model, SampleViewModel samples, Texts texts) {
        this.texts = texts;
        this.words = new ImportWords(texts);
        this.reading = new ReadingPanel(model, samples, texts);
        StackPane content = new StackPane(reading);
        this.band = new Band("file", texts.get("intake.band.file"), content, texts);
    }

    Band band() {
        return band;
    }

    /** A file is read, and nothing is known of it yet. */
    void reading(FileQueue files) {
        band.say(name(files), texts.get("intake.reading"), Band.Standing.BUSY);
    }

    void show(FileQueue files, ImportReport report) {
        boolean doubtful = !report.fileWarnings().isEmpty();
        band.say(
                name(files),
                texts.get(
                        "intake.fact.short",
                        texts.get("intake.form." + report.layout().form()),
                        texts.get("intake.tool." + report.layout().tool()),
                        words.container(report.file(), report.layout())),
                doubtful ? Band.Standing.LOOK : Band.Standing.FINE);
        reading.show(files, Optional.of(report));
    }

    private String name(FileQueue files) {
        return files.hasSeveral()
                ? texts.get(
                        "intake.queue", files.position() + 1, files.files().size(), files.name())
                : files.name();
    }
}
