// SPDX-License-Identifier: MIT
/** Issued documents in the store. */
@NullMarked
package fr.gouv.numerique.vivier.store.document;

import org.jspecify.annotations.NullMarked;
