// SPDX-License-Identifier: MIT
/**
 * An index of a large pool that gives the same ranking as {@link
 * fr.gouv.numerique.vivier.domain.matching.Matcher}, in thousandths of the time: it keeps of each
 * person just what rules and criteria say they read, and asks each of them once for all people whom
 * it cannot tell apart.
 */
@NullMarked
package fr.gouv.numerique.vivier.domain.matching.engine;

import org.jspecify.annotations.NullMarked;
