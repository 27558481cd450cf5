// SPDX-License-Identifier: MIT
/** Reads the calendar and writes it for other calendar programs. */
@NullMarked
package fr.gouv.numerique.vivier.usecase.calendar;

import org.jspecify.annotations.NullMarked;
