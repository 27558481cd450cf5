// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.document;

import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.ui.control.SearchField;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

/** What is done with a preview: its size, its pages, and what is looked for in it. */
final class PreviewBar {
    private final PreviewViewModel model;
    private final PreviewPane pane;
    private final Texts texts;
    private final FlowPane bar = new FlowPane();

    PreviewBar(PreviewViewModel model, PreviewPane pane, Texts texts) {
        this.model = model;
        this.pane = pane;
        this.texts = texts;
        bar.getStyleClass().add("preview-bar");
        bar.getChildren().addAll(zoom(), pages(), search());
    }

    Node node() {
        return bar;
    }

    private Node zoom() {
        Label size = new Label();
        size.setId("preview-size");
        size.getStyleClass().add("count");
        size.textProperty()
                .bind(
                        model.zoomProperty()
                                .map(
                                        zoom ->
                                                switch (zoom) {
                                                    case Zoom.FitWidth() ->
                                                            texts.get("register.zoom.width");
                                                    case Zoom.FitPage() ->
                                                            texts.get("register.zoom.page");
                                                    case Zoom.Percent(int percent) ->
                                                            texts.get(
                                                                    "register.zoom.percent",
                                                                    percent);
                                                }));
        return group(
                button(
                        "preview-smaller",
                        RemixiconMZ.ZOOM_OUT_LINE,
                        "register.zoom.smaller",
                        () -> model.smaller(pane.percent())),
                size,
                button(
                        "preview-larger",
                        RemixiconMZ.ZOOM_IN_LINE,
                        "register.zoom.larger",
                        () -> model.larger(pane.percent())),
                button(
                        "preview-width",
                        RemixiconAL.ARROW_LEFT_RIGHT_LINE,
                        "register.zoom.fitWidth",
                        () -> model.zoomProperty().set(new Zoom.FitWidth())),
                button(
                        "preview-page",
                        RemixiconAL.FULLSCREEN_LINE,
                        "register.zoom.fitPage",
                        () -> model.zoomProperty().set(new Zoom.FitPage())));
    }

    private Node pages() {
        Label number = new Label();
        number.setId("preview-number");
        number.getStyleClass().add("count");
        number.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        texts.get(
                                                "register.pageOf",
                                                model.pageProperty().get() + 1,
                                                model.fileProperty()
                                                        .get()
                                                        .map(file -> file.pages().size())
                                                        .orElse(0)),
                                model.pageProperty(),
                                model.fileProperty()));
        return group(
                button(
                        "preview-back",
                        RemixiconAL.ARROW_UP_S_LINE,
                        "register.page.previous",
                        () -> pane.goToPage(model.pageProperty().get() - 1)),
                number,
                button(
                        "preview-on",
                        RemixiconAL.ARROW_DOWN_S_LINE,
                        "register.page.next",
                        () -> pane.goToPage(model.pageProperty().get() + 1)));
    }

    private Node search() {
        SearchField search = new SearchField(texts.get("register.find"));
        search.setId("preview-search");
        search.textProperty().bindBidirectional(model.queryProperty());
        search.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        event.consume();
                        if (event.isShiftDown()) {
                            model.previous();
                        } else {
                            model.next();
                        }
                    }
                });
        Label found = new Label();
        found.setId("preview-found");
        found.getStyleClass().add("count");
        found.textProperty().bind(model.foundProperty());
        return group(
                search,
                found,
                button(
                        "preview-find-previous",
                        RemixiconAL.ARROW_LEFT_S_LINE,
                        "register.find.previous",
                        model::previous),
                button(
                        "preview-find-next",
                        RemixiconAL.ARROW_RIGHT_S_LINE,
                        "register.find.next",
                        model::next));
    }

    private static Node group(Node... nodes) {
        HBox group = new HBox(nodes);
        group.getStyleClass().add("preview-group");
        return group;
    }

    private Button button(String id, Ikon icon, String key, Runnable action) {
        Button button = new Button("", Icons.of(icon));
        button.setId(id);
        button.getStyleClass().add("quiet");
        button.setAccessibleText(texts.get(key));
        button.setTooltip(new Tooltip(texts.get(key)));
        button.setOnAction(_ -> action.run());
        return button;
    }
}
