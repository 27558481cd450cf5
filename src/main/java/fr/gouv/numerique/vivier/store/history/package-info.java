// SPDX-License-Identifier: MIT
/** What actions changed, so that they can be taken back. */
@NullMarked
package fr.gouv.numerique.vivier.store.history;

import org.jspecify.annotations.NullMarked;
