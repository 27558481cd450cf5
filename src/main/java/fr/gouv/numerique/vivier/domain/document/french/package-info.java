// SPDX-License-Identifier: MIT
/** The grammar of French as far as a text with values in it needs it. */
@NullMarked
package fr.gouv.numerique.vivier.domain.document.french;

import org.jspecify.annotations.NullMarked;
