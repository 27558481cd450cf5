// SPDX-License-Identifier: MIT
/** The history: of one record, and of all that was done with the store. */
@NullMarked
package fr.gouv.numerique.vivier.ui.history;

import org.jspecify.annotations.NullMarked;
