// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.field;

/**
 * On what ground a mission ends early, as the agreement's article on it has them. Labels: {@code
 * document.endGround.<NAME>}.
 */
public enum EndGround {
    /** Anybody may end it with the notice that was agreed upon. */
    NOTICE,
    /** The parties agree on a day, whatever the notice. */
    COMMON_AGREEMENT,
    /** The administration of origin needs the agent: without notice. */
    SERVICE_NEEDS,
    /** One of the administrations ends it without notice. */
    SERIOUS_BREACH
}
