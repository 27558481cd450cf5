// SPDX-License-Identifier: MIT
/** Searches that were kept. */
@NullMarked
package fr.gouv.numerique.vivier.store.search;

import org.jspecify.annotations.NullMarked;
