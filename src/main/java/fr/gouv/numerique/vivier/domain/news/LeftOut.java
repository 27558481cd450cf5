// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.news;

import fr.gouv.numerique.vivier.domain.talent.NewsWish;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/**
 * Why a person is not told of a news; the first that holds. Labels: {@code news.leftOut.<NAME>}.
 */
public enum LeftOut {
    /** Said not to wish it. */
    REFUSED,
    /** Only answered a mission, and never said to wish it. */
    NOT_ASKED,
    /** New, withdrawn or archived: not of the pool at present. */
    NOT_ACTIVE,
    /** No address that a message could go to. */
    NO_ADDRESS,
    /** Was told of this news before. */
    TOLD,
    /** Has none of the skills that it is for. */
    SKILLS,
    /** Neither works nor goes to where it is for. */
    REGION;

    /** The answer « anywhere » to where a person would go. */
    private static final String ANYWHERE = "NAT";

    /**
     * What decides of a person.
     *
     * @param wish whether the person wishes to be told
     * @param active whether the person is in the pool at present
     * @param reachable whether there is an address
     * @param skills codes of what the person can do
     * @param regions codes of where the person works or would go
     */
    public record Listener(
            NewsWish wish,
            boolean active,
            boolean reachable,
            Set<String> skills,
            Set<String> regions) {

        public Listener {
            skills = Set.copyOf(skills);
            regions = Set.copyOf(regions);
        }
    }

    /**
     * Why this person is not told; nothing for whoever is.
     *
     * @param told whether the person was told of it before
     */
    public static Optional<LeftOut> of(News news, Listener person, boolean told) {
        if (!person.wish().holds()) {
            return Optional.of(person.wish() == NewsWish.REFUSED ? REFUSED : NOT_ASKED);
        }
        if (!person.active()) {
            return Optional.of(NOT_ACTIVE);
        }
        if (!person.reachable()) {
            return Optional.of(NO_ADDRESS);
        }
        if (told) {
            return Optional.of(TOLD);
        }
        if (!news.skills().isEmpty() && Collections.disjoint(news.skills(), person.skills())) {
            return Optional.of(SKILLS);
        }
        boolean there =
                news.regions().isEmpty()
                        || person.regions().contains(ANYWHERE)
                        || !Collections.disjoint(news.regions(), person.regions());
        return there ? Optional.empty() : Optional.of(REGION);
    }
}
