// SPDX-License-Identifier: MIT
/** What the store was taught of the lists. */
@NullMarked
package fr.gouv.numerique.vivier.store.reference;

import org.jspecify.annotations.NullMarked;
