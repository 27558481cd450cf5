// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.settings;

import fr.gouv.numerique.vivier.domain.settings.DocumentLook;
import fr.gouv.numerique.vivier.domain.settings.Emblem;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.Section;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.io.ByteArrayInputStream;
import java.util.Optional;

/** Letterhead and picture of the documents. */
final class DocumentLookPane {
    private static final double PICTURE_WIDTH = 170;
    private static final double PICTURE_HEIGHT = 62;
    private static final int LINES = 3;

    private final Texts texts;
    private final DocumentLookViewModel model;
    private final TextArea letterhead = new TextArea();
    private final TextField alternative = new TextField();
    private final CheckBox onOfficial;
    private final ImageView picture = new ImageView();
    private final Label none;
    private final Button remove;

    DocumentLookPane(DocumentLookViewModel model, UiContext context) {
        this.model = model;
        this.texts = context.texts();
        onOfficial = new CheckBox(texts.get("settings.emblem.onOfficial"));
        none = new Label(texts.get("settings.emblem.none"));
        remove = new Button(texts.get("settings.emblem.remove"));
        model.lookProperty().subscribe(look -> look.ifPresent(this::show));
        model.emblemProperty().subscribe(this::show);
    }

    Node node() {
        letterhead.setPrefRowCount(LINES);
        letterhead.setWrapText(true);
        onOfficial.setId("emblem-on-official");
        onOfficial.setWrapText(true);
        none.getStyleClass().add("soft");
        picture.setFitWidth(PICTURE_WIDTH);
        picture.setFitHeight(PICTURE_HEIGHT);
        picture.setPreserveRatio(true);
        picture.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        Button choose = new Button(texts.get("settings.emblem.choose"));
        choose.setId("emblem-choose");
        choose.getStyleClass().add("secondary");
        choose.setOnAction(_ -> model.choosePicture(alternative.getText()));
        remove.setId("emblem-remove");
        remove.getStyleClass().add("quiet");
        remove.setOnAction(_ -> model.removePicture());
        HBox pictures = new HBox(picture, none, choose, remove);
        pictures.getStyleClass().add("filter-bar");
        Label effect = new Label(texts.get("settings.emblem.effect"));
        effect.getStyleClass().add("form-hint");
        effect.setWrapText(true);
        Button save = new Button(texts.get("field.save"));
        save.setId("look-save");
        save.getStyleClass().add("primary");
        save.setOnAction(
                _ ->
                        model.save(
                                letterhead.getText(),
                                alternative.getText(),
                                onOfficial.isSelected()));
        return new Section(
                texts.get("settings.section.look"),
                setting("letterhead", letterhead),
                pictures,
                effect,
                setting("alternative", alternative),
                onOfficial,
                save);
    }

    private Node setting(String name, Control control) {
        Label label = new Label(texts.get("settings." + name));
        label.getStyleClass().add("form-label");
        label.setLabelFor(control);
        control.setId("settings-" + name);
        control.setAccessibleText(label.getText());
        Label effect = new Label(texts.get("settings." + name + ".effect"));
        effect.getStyleClass().add("form-hint");
        effect.setWrapText(true);
        VBox group = new VBox(label, control, effect);
        group.getStyleClass().add("form-group");
        return group;
    }

    private void show(DocumentLook look) {
        letterhead.setText(String.join("\n", look.letterhead()));
        onOfficial.setSelected(look.onOfficial());
        look.emblem().ifPresent(it -> alternative.setText(it.alternative()));
    }

    private void show(Optional<Emblem> emblem) {
        picture.setImage(null);
        emblem.ifPresent(
                it -> {
                    picture.setImage(new Image(new ByteArrayInputStream(it.png())));
                    picture.setAccessibleText(it.alternative());
                });
        show(picture, emblem.isPresent());
        show(remove, emblem.isPresent());
        show(none, emblem.isEmpty());
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
