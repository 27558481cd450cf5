// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.document;

import fr.gouv.numerique.vivier.domain.document.text.TextFlaw;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.Icons;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.kordamp.ikonli.remixicon.RemixiconAL;

import java.util.List;

/** The words of a text with its flaws below; a flaw leads to its line. */
final class TextEditor {
    /** Typing that rests so long is looked at. */
    private static final Duration REST = Duration.millis(450);

    private final Texts texts;
    private final TextArea area = new TextArea();
    private final Label line = new Label();
    private final Label verdict = new Label();
    private final VBox flaws = new VBox();
    private final PauseTransition resting = new PauseTransition(REST);
    private final BorderPane pane = new BorderPane();

    TextEditor(TextsViewModel model, UiContext context) {
        this.texts = context.texts();
        area.setId("texts-area");
        area.setWrapText(true);
        area.getStyleClass().add("markup-editor");
        area.setAccessibleText(texts.get("wording.area"));
        area.textProperty().bindBidirectional(model.bodyProperty());
        area.caretPositionProperty().subscribe(_ -> showLine());
        resting.setOnFinished(_ -> model.look());
        area.textProperty().subscribe(_ -> resting.playFromStart());
        pane.setCenter(area);
        pane.setBottom(below());
        model.flawsProperty().subscribe(this::show);
    }

    Node node() {
        return pane;
    }

    /** No look is waited for any more: the text is left. */
    void rest() {
        resting.stop();
    }

    /** Puts this at the cursor, in the place of what is selected. */
    void insert(String words) {
        area.replaceSelection(words);
        area.requestFocus();
    }

    private Node below() {
        line.getStyleClass().add("form-hint");
        line.setMinWidth(Region.USE_PREF_SIZE);
        verdict.setId("texts-verdict");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox bar = new HBox(verdict, space, line);
        bar.getStyleClass().add("filter-bar");
        flaws.setId("texts-flaws");
        flaws.getStyleClass().add("flaws");
        ScrollPane scroll = new ScrollPane(flaws);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("page-scroll", "flaws-scroll");
        scroll.visibleProperty()
                .bind(javafx.beans.binding.Bindings.isNotEmpty(flaws.getChildren()));
        scroll.managedProperty().bind(scroll.visibleProperty());
        VBox below = new VBox(bar, scroll);
        below.getStyleClass().add("editor-below");
        return below;
    }

    private void showLine() {
        String before = area.getText(0, Math.min(area.getCaretPosition(), area.getLength()));
        long number = before.chars().filter(c -> c == '\n').count() + 1;
        line.setText(texts.get("wording.line", number));
    }

    private void show(List<TextFlaw> found) {
        verdict.setText(
                found.isEmpty()
                        ? texts.get("wording.noFlaw")
                        : texts.get("wording.flaws", found.size()));
        verdict.setGraphic(
                found.isEmpty()
                        ? Icons.of(RemixiconAL.CHECK_LINE, "icon-success")
                        : Icons.of(RemixiconAL.ERROR_WARNING_LINE, "icon-danger"));
        flaws.getChildren().setAll(found.stream().map(this::link).toList());
    }

    private Node link(TextFlaw flaw) {
        Hyperlink link =
                new Hyperlink(texts.get("wording.flaw", flaw.line(), texts.get(flaw.reason())));
        link.setWrapText(true);
        link.setMaxWidth(Double.MAX_VALUE);
        link.setOnAction(_ -> goTo(flaw.line()));
        return link;
    }

    private void goTo(int number) {
        String text = area.getText();
        int start = 0;
        for (int i = 1; i < number; i++) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                break;
            }
            start = end + 1;
        }
        int end = text.indexOf('\n', start);
        area.requestFocus();
        area.selectRange(start, end < 0 ? text.length() : end);
    }
}
