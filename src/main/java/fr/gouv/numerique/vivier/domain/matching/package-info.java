// SPDX-License-Identifier: MIT
/** Who fits which mission, and why: must rules, weighted criteria, points that add up. */
@NullMarked
package fr.gouv.numerique.vivier.domain.matching;

import org.jspecify.annotations.NullMarked;
