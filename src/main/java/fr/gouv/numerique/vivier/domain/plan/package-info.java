// SPDX-License-Identifier: MIT
/** The best assignment of the whole pool to all open missions at once. */
@NullMarked
package fr.gouv.numerique.vivier.domain.plan;

import org.jspecify.annotations.NullMarked;
