// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.quality;

import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.quality.DraftsViewModel.Progress;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import java.util.Optional;

/** How far the writing of drafts is, as long as they are written, and the way to stop it. */
final class DraftsProgress extends HBox {
    private final Texts texts;
    private final ProgressBar bar = new ProgressBar(0);
    private final Label words = new Label();
    private final Button stop = new Button();

    DraftsProgress(DraftsViewModel model, Texts texts) {
        this.texts = texts;
        setId("quality-drafts");
        getStyleClass().add("progress-line");
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        words.getStyleClass().add("soft");
        words.setMinWidth(USE_PREF_SIZE);
        stop.setText(texts.get("quality.saveAll.stop"));
        stop.setId("quality-drafts-stop");
        stop.getStyleClass().add("secondary");
        stop.setMinWidth(USE_PREF_SIZE);
        stop.setOnAction(_ -> model.cancel());
        getChildren().setAll(bar, words, stop);
        model.progressProperty().subscribe(this::show);
    }

    private void show(Optional<Progress> progress) {
        setVisible(progress.isPresent());
        setManaged(progress.isPresent());
        progress.ifPresent(
                it -> {
                    bar.setProgress(it.share());
                    words.setText(texts.get("quality.saveAll.progress", it.written(), it.all()));
                    bar.setAccessibleText(words.getText());
                    stop.setDisable(it.stopping());
                });
    }
}
