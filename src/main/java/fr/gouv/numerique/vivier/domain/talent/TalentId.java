// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.talent;

/** Identifies a talent; shown as its decimal digits. */
public record TalentId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
