// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.mission;

/** Identifies a mission; shown as its decimal digits. */
public record MissionId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
