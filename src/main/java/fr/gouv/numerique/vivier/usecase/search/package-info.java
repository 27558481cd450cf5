// SPDX-License-Identifier: MIT
/** Finding records: in a list, over all of them at once, and what was looked for before. */
@NullMarked
package fr.gouv.numerique.vivier.usecase.search;

import org.jspecify.annotations.NullMarked;
