// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.publication;

import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.publication.Doubt;
import fr.gouv.numerique.vivier.domain.publication.MissionCard;
import fr.gouv.numerique.vivier.domain.publication.WhyNot;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What would be published now.
 *
 * @param cards missions that everybody may read, by reference
 * @param doubtful those of them that should be looked at first
 * @param withheld all others, each with its reason
 * @param form where volunteers come forward, if that was told
 */
public record Publication(
        List<MissionCard> cards,
        List<Doubtful> doubtful,
        List<Withheld> withheld,
        Optional<URI> form) {

    /** A mission that is not shown. */
    public record Withheld(MissionId id, String ref, String title, WhyNot why) {}

    /** A mission that is shown though its days have passed. */
    public record Doubtful(MissionId id, String ref, String title, Doubt doubt) {}

    public Publication {
        doubtful = List.copyOf(doubtful);
        cards = List.copyOf(cards);
        withheld = List.copyOf(withheld);
    }
}
