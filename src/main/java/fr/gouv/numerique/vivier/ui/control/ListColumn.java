// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.control;

import fr.gouv.numerique.vivier.files.table.TableValue;

import javafx.scene.control.TableColumn;

import java.util.function.Function;

/** A column that knows what it says of a row where the list is written to a file. */
public final class ListColumn<S, T> extends TableColumn<S, T> {
    private Function<S, TableValue> exported;

    ListColumn(String title, Function<S, TableValue> exported) {
        super(title);
        this.exported = exported;
    }

    /** Writes this instead of what is shown: what is seen is not always what can be read back. */
    public ListColumn<S, T> exporting(Function<S, TableValue> value) {
        exported = value;
        return this;
    }

    public TableValue exported(S row) {
        return exported.apply(row);
    }
}
