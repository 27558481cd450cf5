// SPDX-License-Identifier: MIT
/** The reference lists on screen: what is not recognised, the entries, what was taught. */
@NullMarked
package fr.gouv.numerique.vivier.ui.reference;

import org.jspecify.annotations.NullMarked;
