// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching;

/** What came out for one person and one mission. */
public sealed interface Verdict {

    record Eligible(Match match) implements Verdict {}

    record Excluded(Exclusion exclusion) implements Verdict {}
}
