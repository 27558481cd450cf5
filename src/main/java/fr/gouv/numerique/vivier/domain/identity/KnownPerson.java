// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.identity;

/**
 * A talent as far as people are compared.
 *
 * @param ref its reference, as shown
 * @param person what is compared
 */
public record KnownPerson(String ref, Person person) {

    /** « Camille Dupont ». */
    public String fullName() {
        return (person.firstName() + " " + person.lastName()).strip();
    }

    /** Reference only: a person's data must not reach a log. */
    @Override
    public String toString() {
        return ref;
    }
}
