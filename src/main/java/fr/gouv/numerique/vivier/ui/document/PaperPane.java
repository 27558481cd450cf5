// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.document;

import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.usecase.document.MakePapers;
import fr.gouv.numerique.vivier.usecase.document.Paper;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.remixicon.RemixiconAL;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * Papers of a record: choices and buttons above, the pages of the one that was asked for below, or
 * why there is none.
 */
public final class PaperPane {
    private final Texts texts;
    private final PaperViewModel model;
    private final PreviewPane pages;
    private final BorderPane pane = new BorderPane();
    private final FlowPane bar = new FlowPane();
    private final StackPane center = new StackPane();
    private final Label words = new Label();

    public PaperPane(MakePapers papers, UiContext context) {
        this.texts = context.texts();
        model = new PaperViewModel(papers, context);
        pages = new PreviewPane(model.pages(), context);
        pane.getStyleClass().add("papers");
        bar.getStyleClass().add("chips");
        words.getStyleClass().add("soft");
        words.setWrapText(true);
        words.setId("paper-words");
        center.getChildren().setAll(words);
        pane.setTop(bar);
        pane.setCenter(center);
        model.paperProperty().subscribe(_ -> update());
        model.refusalProperty().subscribe(_ -> update());
        model.drawingProperty().subscribe(_ -> update());
    }

    /** The pane, with these choices before the buttons. */
    public Parent node(Node... choices) {
        Button save = new Button(texts.get("register.save"), Icons.of(RemixiconAL.DOWNLOAD_2_LINE));
        save.setId("paper-save");
        save.getStyleClass().add("primary");
        save.disableProperty().bind(model.paperProperty().map(Optional::isEmpty));
        save.setOnAction(_ -> model.save());
        List<Node> all = new ArrayList<>(Arrays.asList(choices));
        all.add(save);
        bar.getChildren().setAll(all);
        return pane;
    }

    /** A button that shows a paper; a check or a choice may be asked at that moment. */
    public Button button(String id, String text, Callable<Paper> make) {
        Button button = new Button(text, Icons.of(RemixiconAL.FILE_TEXT_LINE));
        button.setId(id);
        button.getStyleClass().add("secondary");
        button.setOnAction(_ -> model.show(make));
        return button;
    }

    /** Shows the paper at once. */
    public void show(Callable<Paper> make) {
        model.show(make);
    }

    private void update() {
        Optional<Message> refusal = model.refusalProperty().get();
        if (refusal.isPresent()) {
            words.setText(texts.get(refusal.get()));
            center.getChildren().setAll(words);
        } else if (model.drawingProperty().get() || model.paperProperty().get().isPresent()) {
            center.getChildren().setAll(pages.node());
        } else {
            words.setText(texts.get("register.papers.none"));
            center.getChildren().setAll(words);
        }
    }
}
