// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.domain.intake.Question;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.control.Tag;
import fr.gouv.numerique.vivier.ui.control.Tag.Tone;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.remixicon.RemixiconAL;

/** How sure it is what becomes of a question: in a word, and as the share of a bar. */
final class ConfidenceBar extends HBox {

    ConfidenceBar(Question question, Texts texts) {
        getStyleClass().add("confidence");
        boolean doubtful = question.confidence().isDoubtful();
        double share = question.confidence().share();
        String basis = texts.get("intake.basis." + question.confidence().basis());
        Tag tag =
                doubtful
                        ? new Tag(basis, RemixiconAL.ALERT_LINE, Tone.WARNING)
                        : share > 0
                                ? new Tag(basis, RemixiconAL.CHECK_LINE, Tone.SUCCESS)
                                : new Tag(basis, RemixiconAL.INFORMATION_LINE, Tone.NEUTRAL);
        tag.setMinWidth(0);
        Region part = new Region();
        part.getStyleClass().add(doubtful ? "confidence-doubt" : "confidence-sure");
        StackPane bar = new StackPane(part);
        bar.getStyleClass().add("confidence-bar");
        part.maxWidthProperty().bind(bar.widthProperty().multiply(share));
        StackPane.setAlignment(part, Pos.CENTER_LEFT);
        getChildren().addAll(bar, tag);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(texts.get("intake.confidence", basis, Math.round(share * 100)));
    }
}
