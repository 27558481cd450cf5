// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.field;

/**
 * How the use of the agent's own car is paid back (décret n° 2006-781, art. 10). Labels: {@code
 * document.carReimbursement.<NAME>}.
 */
public enum CarReimbursement {
    MILEAGE,
    PUBLIC_FARE
}
