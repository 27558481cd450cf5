// SPDX-License-Identifier: MIT
/** Settings in the store. */
@NullMarked
package fr.gouv.numerique.vivier.store.settings;

import org.jspecify.annotations.NullMarked;
