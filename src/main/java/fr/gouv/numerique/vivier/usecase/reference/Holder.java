// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.reference;

import fr.gouv.numerique.vivier.domain.shared.RecordKind;

/**
 * A record that holds an answer.
 *
 * @param kind talent or mission
 * @param id its id
 */
public record Holder(RecordKind kind, long id) {}
