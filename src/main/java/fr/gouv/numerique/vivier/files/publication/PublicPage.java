// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.publication;

import fr.gouv.numerique.vivier.domain.publication.MissionCard;
import fr.gouv.numerique.vivier.domain.shared.Texts;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The page of open missions.
 *
 * @param cards one for each mission
 * @param form where volunteers come forward, if that is known
 * @param french the words of the page
 */
public record PublicPage(List<MissionCard> cards, Optional<URI> form, Texts french) {

    public PublicPage {
        cards = List.copyOf(cards);
    }

    /** A line of a card: what it is, and what it says. */
    record Line(String name, String value) {}

    String text(String key, Object... arguments) {
        return french.get("publication.page." + key, arguments);
    }

    /** What a card says below its title, what is not known left out. */
    List<Line> lines(MissionCard card) {
        List<Line> lines = new ArrayList<>();
        add(lines, "organisation", String.join(" / ", card.organisation()));
        add(
                lines,
                card.anySkill() && card.skills().size() > 1 ? "anySkill" : "skills",
                String.join(" ; ", card.skills()));
        add(lines, "desired", String.join(" ; ", card.desired()));
        add(lines, "duration", card.duration());
        add(lines, "period", card.period());
        add(lines, "place", String.join(", ", card.places()));
        card.answerBy().ifPresent(day -> add(lines, "answerBy", french.date(day)));
        return lines;
    }

    private void add(List<Line> lines, String name, String value) {
        if (!value.isBlank()) {
            lines.add(new Line(text(name), value.replaceAll("\\s*\\R\\s*", " ").strip()));
        }
    }
}
