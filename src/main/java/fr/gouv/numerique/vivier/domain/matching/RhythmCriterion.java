// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The person likes to work at the rhythm of the mission. */
final class RhythmCriterion implements Criterion {
    /** What the form of talents calls the rhythms of the form of missions. */
    private static final Map<String, Set<String>> SUITED =
            Map.of(
                    "ONCE", Set.of("ONCE"),
                    "WEEKLY", Set.of("HOURS_WEEK", "DAY_WEEK"),
                    "MONTHLY", Set.of("DAYS_MONTH"));

    private static final String ANY = "ANY";

    @Override
    public String name() {
        return "rhythm";
    }

    @Override
    public int defaultWeight() {
        return 2;
    }

    @Override
    public Object reads(Talent talent) {
        return Parts.answers(talent.get(TalentFields.RHYTHMS));
    }

    @Override
    public Assessment assess(Mission mission, Talent talent) {
        Set<String> suited =
                mission.get(MissionFields.RHYTHM)
                        .map(rhythm -> SUITED.getOrDefault(rhythm.code(), Set.of()))
                        .orElse(Set.of());
        if (suited.isEmpty()) {
            return Assessment.full(this, "missionOpen");
        }
        List<String> wished =
                talent.get(TalentFields.RHYTHMS).stream()
                        .filter(Choice::isKnown)
                        .map(Choice::code)
                        .toList();
        if (wished.isEmpty() || wished.contains(ANY)) {
            return Assessment.full(this, "talentOpen");
        }
        return wished.stream().anyMatch(suited::contains)
                ? Assessment.full(this, "suits")
                : Assessment.of(0, this, "other");
    }
}
