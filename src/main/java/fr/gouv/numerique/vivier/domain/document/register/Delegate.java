// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.register;

/**
 * Somebody who signs « par délégation » for the person printed on the document.
 *
 * @param name who
 * @param capacity the delegate's function; may be empty
 * @param reference of the act of delegation; may be empty
 */
public record Delegate(String name, String capacity, String reference) {
    public Delegate {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a delegate has a name");
        }
    }

    /** Nothing: a name is a person's data. */
    @Override
    public String toString() {
        return "delegate";
    }
}
