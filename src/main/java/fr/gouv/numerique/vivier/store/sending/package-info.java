// SPDX-License-Identifier: MIT
/** What was prepared for many people, and for whom. */
@NullMarked
package fr.gouv.numerique.vivier.store.sending;

import org.jspecify.annotations.NullMarked;
