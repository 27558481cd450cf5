// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.sheet;

import java.time.LocalDate;

/**
 * The agreement that a mission order rests on.
 *
 * @param number « AT-2020-0001 »
 * @param date of its issue
 * @param signed whether all three have signed
 */
public record AgreementState(String number, LocalDate date, boolean signed) {}
