// SPDX-License-Identifier: MIT
/** What somebody looks for: words, filters by field, and how both are written. */
@NullMarked
package fr.gouv.numerique.vivier.domain.search;

import org.jspecify.annotations.NullMarked;
