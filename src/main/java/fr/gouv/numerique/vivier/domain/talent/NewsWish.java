// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.talent;

import fr.gouv.numerique.vivier.domain.shared.Choice;

import java.util.Optional;

/**
 * Whether a person wishes to be told of new missions. What was said outright holds. Otherwise the
 * question « Vous souhaitez » tells: whoever joined the pool did so for that, as the programme's
 * page says (« nous vous tiendrons informé des actualités du dispositif et des nouvelles missions
 * »); whoever only answered a mission did not. Labels: {@code talent.newsWish.<NAME>}.
 */
public enum NewsWish {
    ASKED,
    JOINED,
    NOT_ASKED,
    REFUSED;

    private static final String POOL = "POOL";
    private static final String BOTH = "BOTH";
    private static final String YES = "YES";
    private static final String NO = "NO";

    public static NewsWish of(Talent talent) {
        String said = code(talent.get(TalentFields.NEWS_WISH));
        if (said.equals(YES)) {
            return ASKED;
        }
        if (said.equals(NO)) {
            return REFUSED;
        }
        String path = code(talent.get(TalentFields.PATH));
        return path.equals(POOL) || path.equals(BOTH) ? JOINED : NOT_ASKED;
    }

    private static String code(Optional<Choice> choice) {
        return choice.map(Choice::code).orElse("");
    }

    /** Whether the person is to be told. */
    public boolean holds() {
        return this == ASKED || this == JOINED;
    }
}
