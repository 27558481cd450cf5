// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.followup;

/** What can be kept of a record. */
public enum ItemKind {
    /** Words of the coordinators among themselves; on no sheet and in no export. */
    NOTE,
    /** One word or two that records share, to find them again. */
    TAG,
    /** A place in a named selection. */
    LIST,
    /** Something to do on a day. */
    REMINDER,
    /** A part of a mission, with its days. */
    PHASE;

    /** Whether a record has it once at most, whatever the case of its letters. */
    public boolean isShared() {
        return this == TAG || this == LIST;
    }
}
