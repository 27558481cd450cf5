// SPDX-License-Identifier: MIT
/** Closed lists of the two forms and the skills taxonomy, with the words that mean each entry. */
@NullMarked
package fr.gouv.numerique.vivier.domain.reference;

import org.jspecify.annotations.NullMarked;
