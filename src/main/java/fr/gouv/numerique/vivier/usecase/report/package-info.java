// SPDX-License-Identifier: MIT
/** The figures in words, and the activity report. */
@NullMarked
package fr.gouv.numerique.vivier.usecase.report;

import org.jspecify.annotations.NullMarked;
