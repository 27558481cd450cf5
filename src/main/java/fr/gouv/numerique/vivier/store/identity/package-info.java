// SPDX-License-Identifier: MIT
/** What was decided about records of the same person. */
@NullMarked
package fr.gouv.numerique.vivier.store.identity;

import org.jspecify.annotations.NullMarked;
