// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.frame;

import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.Navigator;
import fr.gouv.numerique.vivier.ui.control.Icons;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconAL;

import java.util.List;

/**
 * The guided tour: a strip below the screen that says what the screen is for and what to try. It
 * leaves the screen to the user, who may do as told or anything else.
 */
final class TourPanel {
    private static final List<TourStep> STOPS = List.of(TourStep.values());

    private final Texts texts;
    private final Navigator navigator;
    private final Label title = new Label();
    private final Label advice = new Label();
    private final Button back;
    private final Button next;
    private final VBox node;
    private int at;

    TourPanel(Texts texts, Navigator navigator) {
        this.texts = texts;
        this.navigator = navigator;
        title.getStyleClass().add("title-2");
        title.setId("tour-title");
        advice.setWrapText(true);
        advice.setMinHeight(Region.USE_PREF_SIZE);
        back = button("tour-back", "secondary", () -> go(at - 1));
        next = button("tour-next", "primary", this::onward);
        back.setText(texts.get("tour.back"));
        Button leave = button("tour-leave", "quiet", this::leave);
        leave.setText(texts.get("tour.leave"));
        leave.setGraphic(Icons.of(RemixiconAL.CLOSE_LINE));
        HBox actions = new HBox(back, next, leave);
        actions.getStyleClass().add("tour-actions");
        node = new VBox(title, advice, actions);
        node.getStyleClass().add("tour");
        node.setId("tour");
        node.setAccessibleText(texts.get("tour.start"));
        leave();
    }

    Node node() {
        return node;
    }

    void start() {
        node.setVisible(true);
        node.setManaged(true);
        go(0);
    }

    void leave() {
        node.setVisible(false);
        node.setManaged(false);
    }

    private void onward() {
        if (at == STOPS.size() - 1) {
            leave();
        } else {
            go(at + 1);
        }
    }

    private void go(int step) {
        at = step;
        TourStep shown = STOPS.get(at);
        int last = STOPS.size();
        navigator.goTo(shown.destination());
        title.setText(texts.get("tour.step", at + 1, last, texts.get("tour.title." + shown)));
        advice.setText(texts.get("tour.text." + shown));
        back.setDisable(at == 0);
        next.setText(texts.get(at + 1 == last ? "tour.end" : "tour.next"));
    }

    private static Button button(String id, String style, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.getStyleClass().add(style);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
