// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.sample;

/** What a first name and the names of posts agree with. */
enum Gender {
    FEMININE,
    MASCULINE
}
