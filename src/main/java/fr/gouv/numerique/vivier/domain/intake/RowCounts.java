// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import java.util.Collection;

/** How many rows had which status. Together they are all the rows that were read. */
public record RowCounts(int created, int updated, int unchanged, int refused, int leftOut) {

    public static RowCounts of(Collection<RowOutcome> outcomes) {
        int created = 0;
        int updated = 0;
        int unchanged = 0;
        int refused = 0;
        int leftOut = 0;
        for (RowOutcome outcome : outcomes) {
            switch (outcome.status()) {
                case CREATED -> created++;
                case UPDATED -> updated++;
                case UNCHANGED -> unchanged++;
                case REFUSED -> refused++;
                case LEFT_OUT -> leftOut++;
            }
        }
        return new RowCounts(created, updated, unchanged, refused, leftOut);
    }

    public int read() {
        return created + updated + unchanged + refused + leftOut;
    }
}
