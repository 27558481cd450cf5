// SPDX-License-Identifier: MIT
/** Importing on screen. */
@NullMarked
package fr.gouv.numerique.vivier.ui.intake;

import org.jspecify.annotations.NullMarked;
