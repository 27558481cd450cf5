// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.control;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.Optional;

/**
 * A list, and beside it what was chosen there. While nothing is chosen the list has the whole
 * width, so that its words are read whole; Escape in the list comes back to that.
 */
public final class DetailBeside {
    private final SplitPane split;
    private final Node detail;
    private double[] dividers;

    private DetailBeside(SplitPane split, Node detail, double share) {
        this.split = split;
        this.detail = detail;
        dividers = new double[] {share};
    }

    /**
     * The two panes.
     *
     * @param share of the width that the list keeps at first when something is chosen
     * @param chosen what is chosen; emptied by Escape
     */
    public static <T> SplitPane of(
            TableView<?> list, Node detail, double share, ObjectProperty<Optional<T>> chosen) {
        return of(list, list, new SimpleBooleanProperty(true), detail, share, chosen);
    }

    /**
     * The same where the list is one of several ways to look at the same things.
     *
     * @param ways the list among the others
     * @param asList whether it is the list that is looked at: the others have the whole width
     */
    public static <T> SplitPane of(
            Node ways,
            TableView<?> list,
            BooleanProperty asList,
            Node detail,
            double share,
            ObjectProperty<Optional<T>> chosen) {
        SplitPane split = new SplitPane(ways);
        DetailBeside beside = new DetailBeside(split, detail, share);
        chosen.subscribe(() -> beside.show(asList.get() && chosen.get().isPresent()));
        asList.subscribe(() -> beside.show(asList.get() && chosen.get().isPresent()));
        list.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE && chosen.get().isPresent()) {
                        list.getSelectionModel().clearSelection();
                        chosen.set(Optional.empty());
                        event.consume();
                    }
                });
        beside.show(asList.get() && chosen.get().isPresent());
        return split;
    }

    private void show(boolean wanted) {
        boolean shown = split.getItems().contains(detail);
        if (wanted && !shown) {
            split.getItems().add(detail);
            split.setDividerPositions(dividers);
        } else if (!wanted && shown) {
            dividers = split.getDividerPositions();
            split.getItems().remove(detail);
        }
    }
}
