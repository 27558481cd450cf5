// SPDX-License-Identifier: MIT
/** The values of a document's fields: where they come from, which are missing, which disagree. */
@NullMarked
package fr.gouv.numerique.vivier.domain.document.sheet;

import org.jspecify.annotations.NullMarked;
