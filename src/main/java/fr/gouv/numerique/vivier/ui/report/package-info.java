// SPDX-License-Identifier: MIT
/** The figures on screen, each a door to the rows behind it. */
@NullMarked
package fr.gouv.numerique.vivier.ui.report;

import org.jspecify.annotations.NullMarked;
