// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.control;

import fr.gouv.numerique.vivier.files.table.TableValue;

import javafx.scene.control.TableColumn;
import javafx.scene.text.Text;

import java.util.function.Function;

/**
 * A column that knows what it says of a row where the list is written to a file, and that is as
 * wide as its words need at every size of the text.
 */
public final class ListColumn<S, T> extends TableColumn<S, T> {
    /** Size of the words in a header where the text has its usual size, in pixels. */
    private static final double USUAL = 13;

    /** Narrower than this share a column of words says nothing any more. */
    private static final double LEAST_SHARE = 0.6;

    /** More room than this share says nothing more of a day or a number. */
    private static final double MOST_SHARE = 1.5;

    private final double width;
    private boolean whole;
    private Function<S, TableValue> exported;

    /** Stands in the header without a word, and tells the size of the text there. */
    private final Text gauge = new Text();

    ListColumn(String title, double width, Function<S, TableValue> exported) {
        super(title);
        this.width = width;
        this.exported = exported;
        setGraphic(gauge);
        gauge.fontProperty().subscribe(this::fit);
    }

    /** Never cut off and hardly wider: days, numbers and marks leave the room to words. */
    public ListColumn<S, T> whole() {
        whole = true;
        fit();
        return this;
    }

    /** Writes this instead of what is shown: what is seen is not always what can be read back. */
    public ListColumn<S, T> exporting(Function<S, TableValue> value) {
        exported = value;
        return this;
    }

    public TableValue exported(S row) {
        return exported.apply(row);
    }

    private void fit() {
        double scaled = width * Math.max(1, gauge.getFont().getSize() / USUAL);
        if (whole) {
            setMaxWidth(scaled * MOST_SHARE);
        }
        setMinWidth(whole ? scaled : scaled * LEAST_SHARE);
        setPrefWidth(scaled);
    }
}
