// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.sample;

/**
 * Somebody who does not exist.
 *
 * @param number tells them apart
 * @param identity name and address
 * @param administration the employer
 * @param unit where in it
 * @param territory the region of work
 * @param municipality a town of it
 * @param career status and grade
 * @param expertise what they know
 * @param phone may be empty
 */
record Person(
        int number,
        Identity identity,
        Administration administration,
        String unit,
        Territory territory,
        String municipality,
        Career career,
        Expertise expertise,
        String phone) {}
