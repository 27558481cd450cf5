// SPDX-License-Identifier: MIT
/** The tripartite agreement and the mission order: from a case to a document's content. */
@NullMarked
package fr.gouv.numerique.vivier.domain.document;

import org.jspecify.annotations.NullMarked;
