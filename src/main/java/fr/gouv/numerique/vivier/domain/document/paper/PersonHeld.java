// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.paper;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.document.register.IssuedDocument;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.shared.FieldOrigins;
import fr.gouv.numerique.vivier.domain.talent.Talent;

import java.util.List;
import java.util.Map;

/**
 * All that is held on a person.
 *
 * @param talent the profile
 * @param origins the answers that it was read from
 * @param engagements applications with their missions and documents, first to last
 * @param mentions where the person is named in the records of others
 * @param tables every row of the store that is about the person, by table, as it is kept
 */
public record PersonHeld(
        Talent talent,
        FieldOrigins origins,
        List<Engaged> engagements,
        List<Mention> mentions,
        Map<String, List<Map<String, Object>>> tables) {

    /** An application with its mission and the documents that were issued for it. */
    public record Engaged(
            Application application, Mission mission, List<IssuedDocument> documents) {
        public Engaged {
            documents = List.copyOf(documents);
        }
    }

    /**
     * The person named elsewhere.
     *
     * @param as « missionLead », « lineManager » or « signatory »
     * @param ref the record
     */
    public record Mention(String as, String ref) {}

    public PersonHeld {
        engagements = List.copyOf(engagements);
        mentions = List.copyOf(mentions);
    }

    /** Reference only. */
    @Override
    public String toString() {
        return talent.ref();
    }
}
