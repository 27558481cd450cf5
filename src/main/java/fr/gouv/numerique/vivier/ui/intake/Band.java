// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.control.Icons;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.remixicon.RemixiconAL;

/**
 * One step of an import. Its heading says how the step stands, opens it and closes it; what is
 * decided in a step that is closed holds.
 */
final class Band extends VBox {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final Texts texts;
    private final String title;
    private final ToggleButton head = new ToggleButton();
    private final StackPane standing = new StackPane();
    private final Label summary = new Label();
    private final Label note = new Label();
    private final StackPane arrow = new StackPane();
    private final Node content;

    /** How a step stands. */
    enum Standing {
        /** Nothing needs a look. */
        FINE,
        /** Somebody should look. */
        LOOK,
        /** Something is being worked out. */
        BUSY
    }

    Band(String id, String title, Node content, Texts texts) {
        this.texts = texts;
        this.title = title;
        this.content = content;
        setId("import-band-" + id);
        getStyleClass().add("band");
        head.setId("import-head-" + id);
        head.getStyleClass().add("band-head");
        head.setMaxWidth(Double.MAX_VALUE);
        head.setMinWidth(0);
        Label name = new Label(title);
        name.getStyleClass().add("band-title");
        name.setMinWidth(USE_PREF_SIZE);
        summary.getStyleClass().add("band-summary");
        summary.setMinWidth(0);
        note.getStyleClass().add("band-note");
        note.setMinWidth(0);
        Region space = new Region();
        HBox words = new HBox(standing, name, summary, space, note, arrow);
        words.getStyleClass().add("band-words");
        HBox.setHgrow(space, Priority.ALWAYS);
        // Whatever grows first shrinks first: the note goes before the words of the step itself.
        HBox.setHgrow(note, Priority.ALWAYS);
        words.prefWidthProperty().bind(head.widthProperty().subtract(2));
        head.setGraphic(words);
        content.getStyleClass().add("band-content");
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().addAll(head, content);
        show(false);
    }

    /** What is to be done when the heading is pressed. */
    void onPressed(Runnable action) {
        head.setOnAction(_ -> action.run());
    }

    /** How the step stands, in words. */
    void say(String words, String more, Standing how) {
        summary.setText(words);
        note.setText(more);
        standing.getChildren()
                .setAll(
                        switch (how) {
                            case FINE -> Icons.of(RemixiconAL.CHECKBOX_CIRCLE_LINE, "icon-success");
                            case LOOK -> Icons.of(RemixiconAL.ALERT_LINE, "icon-warning");
                            case BUSY -> Icons.of(RemixiconAL.LOADER_2_LINE);
                        });
        head.setAccessibleText(
                texts.get(
                        "intake.band.spoken",
                        title,
                        words,
                        more,
                        texts.get("intake.standing." + how)));
    }

    boolean isOpen() {
        return content.isVisible();
    }

    void show(boolean open) {
        content.setVisible(open);
        content.setManaged(open);
        head.setSelected(open);
        pseudoClassStateChanged(OPEN, open);
        Ikon icon = open ? RemixiconAL.ARROW_UP_S_LINE : RemixiconAL.ARROW_DOWN_S_LINE;
        arrow.getChildren().setAll(Icons.of(icon));
        VBox.setVgrow(this, open ? Priority.ALWAYS : Priority.NEVER);
    }

    void focusHead() {
        head.requestFocus();
    }
}
