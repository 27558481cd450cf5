// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.application;

/**
 * What has to be signed before a mission starts. The programme asked for agreement and order in
 * spring 2020, and from August 2020 for the line manager's consent alone; so it is chosen for each
 * application.
 */
public enum Formalities {
    /** Tripartite agreement, then mission order. */
    FULL,
    /** Tripartite agreement only: nobody travels. */
    AGREEMENT_ONLY,
    /** The line manager's consent, recorded. */
    LIGHT
}
