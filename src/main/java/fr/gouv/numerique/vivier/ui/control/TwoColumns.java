// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/**
 * What matters, and beside it what goes with it. Where the window is narrow for the size of the
 * text the second goes below the first: no word is broken to fit.
 */
public final class TwoColumns extends GridPane {
    /** Width, in sizes of the text, that two columns need. */
    private static final double LEAST_EMS = 58;

    private static final double WHOLE = 100;

    private final Node main;
    private final Node aside;
    private final double share;

    /** Tells the size of the text, which is set for the whole window. */
    private final Label ruler = new Label();

    /**
     * Both in place.
     *
     * @param share of the width, in hundredths, that the first has
     */
    public TwoColumns(Node main, Node aside, double share) {
        this.main = main;
        this.aside = aside;
        this.share = share;
        ruler.setManaged(false);
        getChildren().add(ruler);
        addRow(0, main, aside);
        widthProperty().subscribe(this::arrange);
        ruler.fontProperty().subscribe(this::arrange);
    }

    private void arrange() {
        boolean narrow = getWidth() > 0 && getWidth() < LEAST_EMS * ruler.getFont().getSize();
        setConstraints(aside, narrow ? 0 : 1, narrow ? 1 : 0);
        setConstraints(main, 0, 0);
        getColumnConstraints()
                .setAll(column(narrow ? WHOLE : share), column(narrow ? 0 : WHOLE - share));
    }

    private static ColumnConstraints column(double hundredths) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(hundredths);
        return column;
    }
}
