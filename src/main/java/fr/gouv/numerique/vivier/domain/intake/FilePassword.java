// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

/**
 * The password of a protected file, held only as long as the file is read. It is never shown, not
 * even by mistake in a message or a log.
 *
 * @param value as a person typed it
 */
public record FilePassword(String value) {
    @Override
    public String toString() {
        return "FilePassword[…]";
    }
}
