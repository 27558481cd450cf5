// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.shared.TextKey;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The mission is one that the person asked for. Who joined the pool for any mission named none, and
 * loses nothing by it.
 */
final class WishCriterion implements Criterion {
    /** Asked for other missions, and also joined the pool. */
    private static final double OPEN_TO_OTHERS = 0.5;

    private static final String BOTH = "BOTH";
    private static final String POOL = "POOL";

    @Override
    public String name() {
        return "wish";
    }

    @Override
    public int defaultWeight() {
        return 2;
    }

    @Override
    public Object reads(Talent talent) {
        return List.of(
                talent.get(TalentFields.PATH).map(Parts.Answer::of),
                talent.get(TalentFields.TARGETED_MISSIONS).stream()
                        .map(wish -> TextKey.of(wish.written()))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public Assessment assess(Mission mission, Talent talent) {
        List<Choice> wishes = talent.get(TalentFields.TARGETED_MISSIONS);
        String title = TextKey.of(mission.title());
        if (wishes.stream().anyMatch(wish -> TextKey.of(wish.written()).equals(title))) {
            return Assessment.full(this, "named");
        }
        String path = talent.get(TalentFields.PATH).map(Choice::code).orElse("");
        if (wishes.isEmpty() || path.equals(POOL)) {
            return Assessment.full(this, "open");
        }
        return path.equals(BOTH)
                ? Assessment.of(OPEN_TO_OTHERS, this, "also")
                : Assessment.of(0, this, "others");
    }
}
