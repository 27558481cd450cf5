// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.engine;

/** Somebody else changed the record since it was read. Nothing was written. */
public final class ConcurrentChange extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ConcurrentChange(String ref) {
        super("changed meanwhile: " + ref);
    }
}
