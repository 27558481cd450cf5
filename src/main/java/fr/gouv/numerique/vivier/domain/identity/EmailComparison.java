// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.identity;

import fr.gouv.numerique.vivier.domain.identity.engine.Comparison;
import fr.gouv.numerique.vivier.domain.identity.engine.Level;
import fr.gouv.numerique.vivier.domain.identity.engine.RecordSet;
import fr.gouv.numerique.vivier.domain.identity.engine.TextColumn;
import fr.gouv.numerique.vivier.domain.identity.engine.TextDistance;

import java.util.List;

/**
 * E-mail address. An address is mostly made of the names, so that when the names agree a common
 * part before the @ hardly says more: what an outcome is worth depends on the names. Homonyms of
 * one administration have different addresses there, which speaks against one person.
 */
record EmailComparison() implements Comparison {
    static final int SAME = 1;
    static final int NAMED_LOCAL = 2;
    static final int NAMED_NUMBERED = 3;
    static final int NAMED_OTHER_LOCAL = 4;
    static final int NAMED_DIFFERENT = 5;
    static final int ALIKE_LOCAL = 6;
    static final int ALIKE_CLOSE = 7;
    static final int ALIKE_DIFFERENT = 8;
    static final int LOCAL = 9;
    static final int CLOSE = 10;
    static final int DIFFERENT = 11;

    /** Only dots, dashes or underscores differ: a hint, since namesakes may be told apart so. */
    static final int SIGNS = 12;

    /** Numbers differ and domains too. */
    static final int NAMED_NUMBERED_ELSEWHERE = 13;

    static final String EMAIL = "email";

    private static final int NAMES_AGREE = 1;
    private static final int NAMES_ALIKE = 2;

    /** Below that a local part such as « info » or « sg » says nothing. */
    private static final int LEAST_LETTERS = 5;

    @Override
    public String name() {
        return EMAIL;
    }

    @Override
    public List<Level> levels() {
        return List.of(
                Level.fixed("same", 0.5, 1e-13),
                Level.of("local, names agree", 0.55, 0.35).in(NAMES_AGREE).blocked(),
                Level.fixed("numbered, names agree", 0.01, 0.64),
                Level.of("domain, names agree", 0.15, 0.05).in(NAMES_AGREE).blocked(),
                Level.of("different, names agree", 0.3, 0.6).in(NAMES_AGREE).blocked(),
                Level.of("local, names alike", 0.3, 0.02).in(NAMES_ALIKE).blocked(),
                Level.of("close, names alike", 0.3, 0.2).in(NAMES_ALIKE).blocked(),
                Level.of("different, names alike", 0.4, 0.78).in(NAMES_ALIKE).blocked(),
                Level.of("local", 0.3, 0.0001),
                Level.of("close", 0.2, 0.0002),
                Level.of("different", 0.5, 0.9997),
                Level.fixed("signs", 0.1, 0.0004),
                Level.fixed("numbered in another domain, names agree", 0.04, 0.32));
    }

    @Override
    public String column() {
        return PersonColumns.EMAIL;
    }

    @Override
    public Comparer over(RecordSet records) {
        TextColumn email = records.column(PersonColumns.EMAIL);
        TextColumn signs = records.column(PersonColumns.EMAIL_SIGNS);
        TextColumn local = records.column(PersonColumns.LOCAL);
        TextColumn unnumbered = records.column(PersonColumns.UNNUMBERED);
        TextColumn domain = records.column(PersonColumns.DOMAIN);
        TextDistance distance = new TextDistance();
        return (a, b, earlier) -> {
            if (email.isMissing(a) || email.isMissing(b)) {
                return UNKNOWN;
            }
            if (email.same(a, b)) {
                return signs.same(a, b) ? SAME : SIGNS;
            }
            boolean sameLocal = local.same(a, b) && local.length(a) >= LEAST_LETTERS;
            boolean sameDomain = domain.same(a, b);
            if (earlier[0] == NameComparisons.SAME && earlier[1] == NameComparisons.SAME) {
                if (sameLocal) {
                    return NAMED_LOCAL;
                }
                if (unnumbered.same(a, b)) {
                    return sameDomain ? NAMED_NUMBERED : NAMED_NUMBERED_ELSEWHERE;
                }
                return sameDomain ? NAMED_OTHER_LOCAL : NAMED_DIFFERENT;
            }
            boolean close =
                    sameDomain
                            && local.length(a) >= LEAST_LETTERS
                            && distance.edits(local, a, local, b) <= 1
                            && !unnumbered.same(a, b);
            if (NameComparisons.alike(earlier[0], earlier[1])) {
                return sameLocal ? ALIKE_LOCAL : close ? ALIKE_CLOSE : ALIKE_DIFFERENT;
            }
            return sameLocal ? LOCAL : close ? CLOSE : DIFFERENT;
        };
    }
}
