// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.document;

import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.control.Icons;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

/** What can be done with the text: keep it, give it up, publish it from a day on. */
final class PublishBar {
    private final FlowPane bar = new FlowPane();

    PublishBar(TextsViewModel model, Texts texts) {
        Button drop = new Button(texts.get("wording.drop"));
        drop.setId("texts-drop");
        drop.getStyleClass().add("quiet");
        drop.setOnAction(_ -> model.drop());
        drop.disableProperty()
                .bind(
                        model.stateProperty()
                                .map(state -> state.flatMap(it -> it.draft()).isEmpty())
                                .orElse(true));
        Button keep = new Button(texts.get("wording.keep"), Icons.of(RemixiconMZ.SAVE_LINE));
        keep.setId("texts-keep");
        keep.getStyleClass().add("secondary");
        keep.disableProperty().bind(model.changedProperty().not());
        keep.setOnAction(_ -> model.keep());
        TextField note = new TextField();
        note.setId("texts-note");
        note.setPromptText(texts.get("wording.note"));
        note.setAccessibleText(texts.get("wording.note"));
        note.textProperty().bindBidirectional(model.noteProperty());
        note.getStyleClass().add("filter-wide");
        Label since = new Label(texts.get("wording.from"));
        since.setMinWidth(Region.USE_PREF_SIZE);
        DatePicker from = new DatePicker();
        from.setId("texts-from");
        from.setAccessibleText(texts.get("wording.from"));
        from.getStyleClass().add("filter-narrow");
        from.valueProperty().bindBidirectional(model.fromProperty());
        since.setLabelFor(from);
        Button publish = new Button(texts.get("wording.publish"), Icons.of(RemixiconAL.CHECK_LINE));
        publish.setId("texts-publish");
        publish.getStyleClass().add("primary");
        publish.disableProperty().bind(model.canPublishProperty().not());
        publish.setOnAction(_ -> model.publish());
        bar.getStyleClass().add("detail-actions");
        bar.getChildren().addAll(keep, drop, note, since, from, publish);
        bar.getChildren().stream()
                .filter(Button.class::isInstance)
                .forEach(button -> ((Button) button).setMinWidth(Region.USE_PREF_SIZE));
    }

    Node node() {
        return bar;
    }
}
