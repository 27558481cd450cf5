// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import java.util.List;

/**
 * What undoing an import did, or would do.
 *
 * @param run the import
 * @param removed records that it made and that go
 * @param restored records that it changed and that are again as they were, wholly or in part
 * @param left records that stay as they are, or in part, and why
 */
public record UndoReport(ImportRun run, int removed, int restored, List<Left> left) {

    public UndoReport {
        left = List.copyOf(left);
    }

    /**
     * A record that stays, as people call it.
     *
     * @param ref shown on screen; empty when it is not there any more
     * @param label name or title
     */
    public record Left(KeptRecord record, String ref, String label) {}

    /** Records that stay as they are. */
    public List<Left> kept() {
        return left.stream().filter(each -> !each.record().isPartly()).toList();
    }

    /** Records put back but for some fields. */
    public List<Left> partly() {
        return left.stream().filter(each -> each.record().isPartly()).toList();
    }

    public boolean changesRecords() {
        return removed + restored > 0;
    }
}
