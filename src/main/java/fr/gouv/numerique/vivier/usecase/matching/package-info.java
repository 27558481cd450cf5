// SPDX-License-Identifier: MIT
/** Ranking people for a mission and missions for a person. */
@NullMarked
package fr.gouv.numerique.vivier.usecase.matching;

import org.jspecify.annotations.NullMarked;
