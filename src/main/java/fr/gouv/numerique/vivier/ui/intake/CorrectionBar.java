// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.ui.intake.CorrectionsViewModel.Correction;

import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

import org.kordamp.ikonli.remixicon.RemixiconAL;

import java.util.Optional;

/** What was just corrected, and the offer to do the same wherever the same is written. */
final class CorrectionBar extends FlowPane {
    private final CorrectionsViewModel model;
    private final Texts texts;

    CorrectionBar(CorrectionsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("import-correction-bar");
        getStyleClass().addAll("banner", "banner-calm", "correction-bar");
        setRowValignment(VPos.CENTER);
        model.lastProperty().subscribe(this::show);
    }

    private void show(Optional<Correction> last) {
        setVisible(last.isPresent());
        setManaged(last.isPresent());
        last.ifPresent(this::show);
    }

    private void show(Correction it) {
        Label said =
                new Label(
                        texts.get(
                                it.written().isEmpty()
                                        ? "intake.correction.filled"
                                        : "intake.correction.made",
                                Integer.toString(it.row()),
                                it.written(),
                                it.text()));
        said.setWrapText(true);
        getChildren().setAll(said);
        if (it.alike().orElse(0) > 0) {
            Button everywhere =
                    new Button(
                            texts.get("intake.correction.everywhere", it.alike().getAsInt()),
                            Icons.of(RemixiconAL.CHECK_DOUBLE_LINE));
            everywhere.setId("import-correct-alike");
            everywhere.getStyleClass().add("secondary");
            everywhere.setOnAction(_ -> model.everywhere());
            getChildren().add(everywhere);
        }
        Button back =
                new Button(
                        texts.get("intake.correction.back"),
                        Icons.of(RemixiconAL.ARROW_GO_BACK_LINE));
        back.setId("import-correction-back");
        back.getStyleClass().add("quiet");
        back.setOnAction(_ -> model.takeBack(it.row(), it.question(), it.written()));
        getChildren().add(back);
    }
}
