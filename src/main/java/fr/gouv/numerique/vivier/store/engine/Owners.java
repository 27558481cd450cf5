// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.engine;

import org.jooq.Condition;
import org.jooq.TableField;
import org.jooq.impl.DSL;

import java.util.List;

/** Which rows hang on the records that were just read. */
public final class Owners {
    /**
     * More than these are most of the table: reading it whole is quicker, and no list is too long.
     */
    private static final int FEW = 5_000;

    private Owners() {}

    /** That the column is one of these ids, or more: nothing at all when they are many. */
    public static Condition are(TableField<?, Long> owner, List<Long> ids) {
        return ids.size() > FEW ? DSL.noCondition() : AnyOf.ids(owner, ids);
    }
}
