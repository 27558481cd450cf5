// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.engine;

import org.jooq.Condition;
import org.jooq.TableField;
import org.jooq.impl.DSL;

import java.util.Collection;

/**
 * That a column holds one of many values, given as one array. A list of five hundred values is a
 * statement of five hundred marks, which takes longer to write and to understand than to run; both
 * databases find the rows by the same key either way.
 */
public final class AnyOf {
    private AnyOf() {}

    public static Condition ids(TableField<?, Long> column, Collection<Long> ids) {
        return any(column, ids.toArray(Long[]::new));
    }

    public static Condition texts(TableField<?, String> column, Collection<String> texts) {
        return any(column, texts.toArray(String[]::new));
    }

    private static <T> Condition any(TableField<?, T> column, T[] values) {
        return DSL.condition(
                "{0} = any({1})", column, DSL.val(values, column.getDataType().array()));
    }
}
