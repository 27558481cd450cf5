// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

/** What the program says when it ends. */
final class ExitStatus {
    static final int DONE = 0;

    /** Done, but something needs a person. */
    static final int LOOK = 1;

    /** Wrong usage, or an input that cannot be read. */
    static final int USAGE = 2;

    /** The store cannot be opened. */
    static final int STORE = 3;

    /** Refused by a rule. */
    static final int REFUSED = 4;

    /** A fault of the program. */
    static final int FAULT = 70;

    private ExitStatus() {}
}
