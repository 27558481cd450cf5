// SPDX-License-Identifier: MIT
/** The store as the rest of the program sees it: transactions and what can be done inside one. */
@NullMarked
package fr.gouv.numerique.vivier.store;

import org.jspecify.annotations.NullMarked;
