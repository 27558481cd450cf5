// SPDX-License-Identifier: MIT
/** Issued documents: numbers, revisions and who signs. */
@NullMarked
package fr.gouv.numerique.vivier.domain.document.register;

import org.jspecify.annotations.NullMarked;
