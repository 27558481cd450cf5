// SPDX-License-Identifier: MIT
/** Figures of the programme, counted from what happened. */
@NullMarked
package fr.gouv.numerique.vivier.domain.report;

import org.jspecify.annotations.NullMarked;
