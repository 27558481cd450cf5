// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document;

import java.util.List;

/**
 * A strip of the text from margin to margin, which no page break cuts.
 *
 * @param height of the strip itself
 * @param before blank above it, except at the top of a page
 * @param keepWithNext whether the next strip has to be on the same page
 * @param breakBefore whether it begins a page
 * @param marks what is drawn
 * @param head strips to repeat above it when it is the first of a page: a table's head
 */
record Strip(
        float height,
        float before,
        boolean keepWithNext,
        boolean breakBefore,
        List<Mark> marks,
        List<Strip> head) {

    Strip {
        marks = List.copyOf(marks);
        head = List.copyOf(head);
    }

    static Strip of(float height, float before, boolean keepWithNext, List<Mark> marks) {
        return new Strip(height, before, keepWithNext, false, marks, List.of());
    }

    Strip onNewPage() {
        return new Strip(height, before, keepWithNext, true, marks, head);
    }

    Strip below(List<Strip> tableHead) {
        return new Strip(height, before, keepWithNext, breakBefore, marks, tableHead);
    }

    Strip kept(boolean keep) {
        return new Strip(height, before, keep, breakBefore, marks, head);
    }

    Strip lowered(float more) {
        return new Strip(height, before + more, keepWithNext, breakBefore, marks, head);
    }

    /** Height and the blank above. */
    float reach() {
        return before + height;
    }
}
