// SPDX-License-Identifier: MIT
/** Dates as files that a calendar program opens. */
@NullMarked
package fr.gouv.numerique.vivier.files.calendar;

import org.jspecify.annotations.NullMarked;
