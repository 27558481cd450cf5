// SPDX-License-Identifier: MIT
/** What happened to a record, and how it is taken back. */
@NullMarked
package fr.gouv.numerique.vivier.usecase.history;

import org.jspecify.annotations.NullMarked;
