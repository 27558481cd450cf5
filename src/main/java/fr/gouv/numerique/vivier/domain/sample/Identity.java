// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.sample;

/** Somebody's name and address. */
record Identity(Gender gender, String firstName, String lastName, String email) {

    String fullName() {
        return firstName + " " + lastName;
    }
}
