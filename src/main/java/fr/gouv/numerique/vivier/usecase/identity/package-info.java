// SPDX-License-Identifier: MIT
/** Deciding whether two records are the same person, and taking the decision back. */
@NullMarked
package fr.gouv.numerique.vivier.usecase.identity;

import org.jspecify.annotations.NullMarked;
