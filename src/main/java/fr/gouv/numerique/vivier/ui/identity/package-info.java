// SPDX-License-Identifier: MIT
/** Deciding in the window whether two records are the same person. */
@NullMarked
package fr.gouv.numerique.vivier.ui.identity;

import org.jspecify.annotations.NullMarked;
