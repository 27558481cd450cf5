// SPDX-License-Identifier: MIT
/** Missions in the store. */
@NullMarked
package fr.gouv.numerique.vivier.store.mission;

import org.jspecify.annotations.NullMarked;
