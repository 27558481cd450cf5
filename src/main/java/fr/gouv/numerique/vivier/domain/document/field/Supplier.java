// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.field;

/** Who knows the value of a field, and so whom to ask. Labels: {@code document.supplier.<NAME>}. */
public enum Supplier {
    AGENT,
    /** The line manager, for the agent's own administration. */
    HOME,
    MISSION_LEAD,
    COORDINATOR,
    /** Worked out from the rest. */
    COMPUTED
}
