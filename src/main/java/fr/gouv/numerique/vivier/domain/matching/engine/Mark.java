// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching.engine;

import fr.gouv.numerique.vivier.domain.matching.Marks;

/** A mark by its word, told from those of other kinds. */
record Mark(Marks marks, String word) {}
