// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.shared;

/**
 * An answer that no field could take: to a question that Vivier does not know, or written in a way
 * that its field does not hold. Kept as it stands, because nothing that a person wrote is lost.
 */
public record ExtraAnswer(String question, String answer) {}
