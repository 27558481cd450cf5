// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;

import java.util.LinkedHashSet;
import java.util.Set;

/** How far a mission's places are for a person, by region. */
enum Reach {
    /** One of the places is in the region where the person works. */
    SAME_REGION,
    /** The person offers to travel to one of the places. */
    TRAVELS,
    /** The mission or the person does not say enough to tell. */
    UNKNOWN,
    /** None of the places. */
    TOO_FAR;

    static final String EVERYWHERE = "NAT";

    static Reach of(Mission mission, Talent talent) {
        Set<String> places = places(mission);
        if (places.isEmpty()) {
            return UNKNOWN;
        }
        boolean atHome =
                talent.get(TalentFields.REGION).map(r -> places.contains(r.key())).orElse(false);
        if (atHome) {
            return SAME_REGION;
        }
        boolean travels =
                talent.get(TalentFields.MOBILITY).stream()
                        .map(Choice::key)
                        .anyMatch(key -> key.equals(EVERYWHERE) || places.contains(key));
        if (travels) {
            return TRAVELS;
        }
        boolean saysNothing =
                talent.get(TalentFields.REGION).isEmpty()
                        && talent.get(TalentFields.MOBILITY).isEmpty();
        return saysNothing ? UNKNOWN : TOO_FAR;
    }

    /** The keys of the regions in which the mission is done. */
    static Set<String> places(Mission mission) {
        Set<String> places = new LinkedHashSet<>();
        mission.get(MissionFields.REGION).map(Choice::key).ifPresent(places::add);
        mission.get(MissionFields.OTHER_PLACES).stream()
                .filter(Choice::isKnown)
                .forEach(place -> places.add(place.code()));
        return places;
    }
}
