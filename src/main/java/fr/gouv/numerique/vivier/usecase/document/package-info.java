// SPDX-License-Identifier: MIT
/** Preparing, issuing and finding documents. */
@NullMarked
package fr.gouv.numerique.vivier.usecase.document;

import org.jspecify.annotations.NullMarked;
