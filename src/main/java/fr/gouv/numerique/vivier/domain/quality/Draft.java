// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.quality;

/**
 * A message to be looked at and sent by a person.
 *
 * @param name of whom it is for
 * @param address where it goes
 * @param subject one line
 * @param body lines of text
 */
public record Draft(String name, String address, String subject, String body) {

    /** Says nothing: a person's data must not reach a log. */
    @Override
    public String toString() {
        return "draft";
    }
}
