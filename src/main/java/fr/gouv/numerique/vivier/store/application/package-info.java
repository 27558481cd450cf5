// SPDX-License-Identifier: MIT
/** Applications and their events in the store. */
@NullMarked
package fr.gouv.numerique.vivier.store.application;

import org.jspecify.annotations.NullMarked;
