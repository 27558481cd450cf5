// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.identity;

import fr.gouv.numerique.vivier.domain.identity.FieldPair;
import fr.gouv.numerique.vivier.domain.talent.Talent;

import java.util.List;

/**
 * Two records side by side, before anything is decided.
 *
 * @param survivor the record that would stay
 * @param other the record that would go into it
 * @param fields what they say, field by field
 * @param applications how many applications would follow the other
 */
public record MergePreview(
        Talent survivor, Talent other, List<FieldPair> fields, int applications) {}
