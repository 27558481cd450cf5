// SPDX-License-Identifier: MIT
/** Vivier: the talent pool of the State's digital agents, for the coordinator who runs it. */
@NullMarked
package fr.gouv.numerique.vivier;

import org.jspecify.annotations.NullMarked;
