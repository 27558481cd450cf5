// SPDX-License-Identifier: MIT
/** What is read to count figures. */
@NullMarked
package fr.gouv.numerique.vivier.store.report;

import org.jspecify.annotations.NullMarked;
