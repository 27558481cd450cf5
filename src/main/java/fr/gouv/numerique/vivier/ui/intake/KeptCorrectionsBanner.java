// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.ui.intake.KeptCorrectionsViewModel.Line;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconMZ;

import java.util.List;

/** What was corrected in earlier exports and is corrected again, each with the choice not to. */
final class KeptCorrectionsBanner extends HBox {
    private static final int AT_ONCE = 2;

    private final KeptCorrectionsViewModel model;
    private final Texts texts;
    private final VBox words = new VBox();
    private boolean all;

    KeptCorrectionsBanner(KeptCorrectionsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("import-kept-corrections");
        getStyleClass().addAll("banner", "banner-calm");
        words.getStyleClass().add("banner-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(Icons.of(RemixiconMZ.MAGIC_LINE), words);
        model.linesProperty().subscribe(this::show);
    }

    private void show(List<Line> lines) {
        setVisible(!lines.isEmpty());
        setManaged(!lines.isEmpty());
        Label title = new Label(texts.get("intake.kept", lines.size()));
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        words.getChildren().setAll(title);
        int shown = all ? lines.size() : Math.min(AT_ONCE, lines.size());
        lines.subList(0, shown).forEach(this::add);
        if (shown < lines.size()) {
            Hyperlink more = new Hyperlink(texts.get("intake.kept.more", lines.size() - shown));
            more.setOnAction(
                    _ -> {
                        all = true;
                        show(lines);
                    });
            words.getChildren().add(more);
        }
    }

    private void add(Line line) {
        CheckBox box =
                new CheckBox(
                        texts.get(
                                "intake.kept.line",
                                line.written(),
                                line.text(),
                                line.question().label(),
                                line.rows()));
        box.getStyleClass().add("kept-correction");
        box.setSelected(line.applied());
        box.setWrapText(true);
        box.setMinHeight(USE_PREF_SIZE);
        box.setOnAction(_ -> model.apply(line, box.isSelected()));
        words.getChildren().add(box);
    }
}
