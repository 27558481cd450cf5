// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.architecture.guilty;

/** Stands for the wiring. */
public final class Everything {
    public int answer() {
        return 42;
    }
}
