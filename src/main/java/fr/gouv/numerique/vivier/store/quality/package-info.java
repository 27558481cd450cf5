// SPDX-License-Identifier: MIT
/** Messages that were prepared about what is missing. */
@NullMarked
package fr.gouv.numerique.vivier.store.quality;

import org.jspecify.annotations.NullMarked;
