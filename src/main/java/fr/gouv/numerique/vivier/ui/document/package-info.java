// SPDX-License-Identifier: MIT
/** Documents on screen. */
@NullMarked
package fr.gouv.numerique.vivier.ui.document;

import org.jspecify.annotations.NullMarked;
