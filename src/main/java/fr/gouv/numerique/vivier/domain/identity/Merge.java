// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.identity;

import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.talent.Talent;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * Two records that became one, with all that is needed to make them two again.
 *
 * @param id of the merge
 * @param version grows with each change
 * @param at when
 * @param by who said that they are the same person
 * @param survivor the record that stayed, as it would be had it stayed alone
 * @param other the record that went, as it would be had it stayed
 * @param united the record that was made of both, as it was then
 * @param addresses keys of the addresses by which the other was known
 * @param choices where the person chose otherwise than the rules propose
 */
public record Merge(
        long id,
        int version,
        Instant at,
        String by,
        Talent survivor,
        Talent other,
        Talent united,
        Set<String> addresses,
        Map<Field<?>, Side> choices) {

    public Merge {
        addresses = Set.copyOf(addresses);
        choices = Map.copyOf(choices);
    }

    /** The same merge, after one of both answered the form again. */
    public Merge withParts(Talent newSurvivor, Talent newOther) {
        return new Merge(id, version, at, by, newSurvivor, newOther, united, addresses, choices);
    }
}
