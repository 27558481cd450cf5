// SPDX-License-Identifier: MIT
/** Messages that are prepared in one go, and what became of them. */
@NullMarked
package fr.gouv.numerique.vivier.domain.sending;

import org.jspecify.annotations.NullMarked;
