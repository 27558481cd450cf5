// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;

import java.util.Map;
import java.util.Optional;

/** The years in digital work, against the fewest that the mission asks for. */
final class ExperienceCriterion implements Criterion {
    /** The fewest years that an answer stands for. */
    private static final Map<String, Integer> HELD =
            Map.of("LT3", 0, "Y3_5", 3, "Y5_10", 5, "Y10_20", 10, "GT20", 20);

    private static final Map<String, Integer> ASKED =
            Map.of("Y3", 3, "Y5", 5, "Y10", 10, "Y20", 20);

    @Override
    public String name() {
        return "experience";
    }

    @Override
    public int defaultWeight() {
        return 2;
    }

    @Override
    public Object reads(Talent talent) {
        return talent.get(TalentFields.EXPERIENCE).map(Parts.Answer::of);
    }

    @Override
    public Assessment assess(Mission mission, Talent talent) {
        Optional<Integer> asked = years(mission.get(MissionFields.EXPERIENCE), ASKED);
        if (asked.isEmpty()) {
            return Assessment.full(this, "missionOpen");
        }
        Optional<Integer> held = years(talent.get(TalentFields.EXPERIENCE), HELD);
        if (held.isEmpty()) {
            return Assessment.full(this, "talentOpen");
        }
        return held.get() >= asked.get()
                ? Assessment.full(this, "enough", asked.get())
                : Assessment.of((double) held.get() / asked.get(), this, "short", asked.get());
    }

    private static Optional<Integer> years(Optional<Choice> answer, Map<String, Integer> known) {
        return answer.flatMap(choice -> Optional.ofNullable(known.get(choice.code())));
    }
}
