// SPDX-License-Identifier: MIT
/** The talent pool on screen. */
@NullMarked
package fr.gouv.numerique.vivier.ui.talent;

import org.jspecify.annotations.NullMarked;
