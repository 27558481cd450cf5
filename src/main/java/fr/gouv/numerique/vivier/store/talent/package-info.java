// SPDX-License-Identifier: MIT
/** Talents in the store. */
@NullMarked
package fr.gouv.numerique.vivier.store.talent;

import org.jspecify.annotations.NullMarked;
