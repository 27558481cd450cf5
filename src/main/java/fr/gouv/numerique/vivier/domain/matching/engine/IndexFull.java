// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching.engine;

/** More different people than an index can tell apart; the pool is then ranked without one. */
public final class IndexFull extends RuntimeException {
    private static final long serialVersionUID = 1L;

    IndexFull() {
        super("too many different values for an index");
    }
}
