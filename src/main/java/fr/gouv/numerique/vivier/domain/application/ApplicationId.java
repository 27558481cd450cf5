// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.application;

/** Identifies an application; shown as its decimal digits. */
public record ApplicationId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
