// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.register;

/** In what capacity somebody signs. Labels: {@code register.role.<NAME>}. */
public enum SignatoryRole {
    AGENT,
    /** The line manager, for the administration of origin. */
    MANAGER,
    /** The mission lead, for the host administration. */
    LEAD,
    /** Who has the power to issue a mission order. */
    AUTHORITY
}
