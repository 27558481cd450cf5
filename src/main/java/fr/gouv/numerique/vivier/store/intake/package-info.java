// SPDX-License-Identifier: MIT
/** What was imported, row by row. */
@NullMarked
package fr.gouv.numerique.vivier.store.intake;

import org.jspecify.annotations.NullMarked;
