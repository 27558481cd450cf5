// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;

/** The steps of an import, one below the other. At most one is open, and has the room. */
final class Bands extends VBox {
    private List<Band> steps = List.of();

    Bands() {
        getStyleClass().add("bands");
    }

    /** Shows these steps, in their order; what was open stays open. */
    void setSteps(List<Band> wanted) {
        if (!steps.equals(wanted)) {
            steps = List.copyOf(wanted);
            getChildren().setAll(steps);
            steps.forEach(step -> step.onPressed(() -> press(step)));
        }
    }

    private void press(Band step) {
        if (step.isOpen()) {
            step.show(false);
        } else {
            open(step);
        }
    }

    /** Opens this step and closes the others. */
    void open(Band step) {
        steps.forEach(each -> each.show(each.equals(step)));
    }

    /** Opens the step before the one that is open; whether there was one. */
    boolean back() {
        Optional<Band> open = steps.stream().filter(Band::isOpen).findFirst();
        int place = open.map(steps::indexOf).orElse(steps.size());
        if (place <= 0) {
            return false;
        }
        Band before = steps.get(place - 1);
        open(before);
        before.focusHead();
        return true;
    }
}
