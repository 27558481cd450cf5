// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.report;

import fr.gouv.numerique.vivier.domain.talent.TalentId;

import java.time.LocalDate;
import java.util.Set;

/**
 * What the figures say of somebody in the pool: far less than the person's record, so that a
 * hundred thousand are counted at once.
 *
 * @param id the record
 * @param since when the person came to the pool
 * @param isActive whether the person can be proposed
 * @param administration as it is known, empty when it is not
 * @param skills their codes
 */
public record PoolMember(
        TalentId id, LocalDate since, boolean isActive, String administration, Set<String> skills) {

    /** The id alone. */
    @Override
    public String toString() {
        return id.toString();
    }
}
