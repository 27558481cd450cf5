// SPDX-License-Identifier: MIT
/** The lists of this store: what is recognised, what is not yet, and teaching it. */
@NullMarked
package fr.gouv.numerique.vivier.usecase.reference;

import org.jspecify.annotations.NullMarked;
