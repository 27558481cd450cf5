// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.application;

import fr.gouv.numerique.vivier.domain.shared.RecordKind;

import java.util.List;
import java.util.OptionalInt;

/**
 * The ranking as it stood when a person was proposed, beside the lines of {@link ProposalReason}.
 *
 * @param place from 1; none when a rule stood against the person
 * @param eligible how many could be proposed
 * @param excluded how many could not
 * @param usualTenths the points under the weights that the program proposes, in tenths
 * @param sight whether names were seen
 * @param read what the points were counted from
 */
public record Snapshot(
        OptionalInt place,
        int eligible,
        int excluded,
        long usualTenths,
        Sight sight,
        List<Read> read) {

    /** How the ranking was looked at before the decision. Labels: {@code matching.sight.<NAME>}. */
    public enum Sight {
        NAMED,
        /** Names were hidden up to the decision. */
        BLIND,
        /** Names were hidden for a first sort and shown before the decision. */
        UNMASKED
    }

    /**
     * An answer, or a list of skills.
     *
     * @param side whose
     * @param field name of the field
     * @param value as {@code FieldText} writes it
     */
    public record Read(RecordKind side, String field, String value) {}

    public Snapshot {
        read = List.copyOf(read);
    }
}
