// SPDX-License-Identifier: MIT
/** The days that matter, by month and by week. */
@NullMarked
package fr.gouv.numerique.vivier.ui.calendar;

import org.jspecify.annotations.NullMarked;
