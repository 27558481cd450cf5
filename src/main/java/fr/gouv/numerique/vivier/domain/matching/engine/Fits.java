// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching.engine;

import fr.gouv.numerique.vivier.domain.matching.Piece;

import java.util.List;

/**
 * How well the best skill in each slot of a piece fits: the piece says the same of all missions and
 * people for whom these are the same.
 */
record Fits(Piece piece, List<Double> best) {}
