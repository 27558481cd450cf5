// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.field;

/**
 * Whether the order is for one journey, for all journeys of a period, or for several agents.
 * Labels: {@code document.orderType.<NAME>}.
 */
public enum OrderType {
    SINGLE,
    STANDING,
    COLLECTIVE
}
