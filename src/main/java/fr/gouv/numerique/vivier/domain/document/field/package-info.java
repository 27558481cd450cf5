// SPDX-License-Identifier: MIT
/** What the two official documents are made of: every field, its kind, and who supplies it. */
@NullMarked
package fr.gouv.numerique.vivier.domain.document.field;

import org.jspecify.annotations.NullMarked;
