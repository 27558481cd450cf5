// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.application;

/**
 * One line of the ranking as it stood when a person was proposed: data and weights change later,
 * the reasons of that day do not.
 *
 * @param criterion its name
 * @param weight the points it could bring
 * @param tenths the points it brought, in tenths
 * @param reason in French, as it was shown
 */
public record ProposalReason(String criterion, int weight, long tenths, String reason) {}
