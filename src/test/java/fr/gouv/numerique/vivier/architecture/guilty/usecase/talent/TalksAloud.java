// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.architecture.guilty.usecase.talent;

/** A use case that writes to the console. */
public final class TalksAloud {
    public void talk() {
        System.out.println();
    }

    public void leave() {
        System.exit(1);
    }
}
