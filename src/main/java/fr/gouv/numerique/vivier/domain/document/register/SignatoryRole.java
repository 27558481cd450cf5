// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.register;

import java.util.Optional;

/** In what capacity somebody signs. Labels: {@code register.role.<NAME>}. */
public enum SignatoryRole {
    AGENT,
    /** The line manager, for the administration of origin. */
    MANAGER,
    /** The mission lead, for the host administration. */
    LEAD,
    /** Who has the power to issue a mission order. */
    AUTHORITY;

    /**
     * Whose box this is in the text of a document.
     *
     * @param box {@code agent}, {@code manager}, {@code missionLead} or {@code authority}
     */
    public static Optional<SignatoryRole> ofBox(String box) {
        return switch (box) {
            case "agent" -> Optional.of(AGENT);
            case "manager" -> Optional.of(MANAGER);
            case "missionLead" -> Optional.of(LEAD);
            case "authority" -> Optional.of(AUTHORITY);
            default -> Optional.empty();
        };
    }
}
