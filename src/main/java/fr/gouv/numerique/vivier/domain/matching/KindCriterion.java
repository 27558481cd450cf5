// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The kind of contribution that the person wishes to make is the one that is asked for. */
final class KindCriterion implements Criterion {
    private final ReferenceData reference;

    KindCriterion(ReferenceData reference) {
        this.reference = reference;
    }

    @Override
    public String name() {
        return "kind";
    }

    @Override
    public int defaultWeight() {
        return 4;
    }

    @Override
    public Object reads(Talent talent) {
        return NOTHING;
    }

    @Override
    public Optional<Marks> marks() {
        return Optional.of(KindMarks.INSTANCE);
    }

    @Override
    public Set<String> sought(Mission mission) {
        return KindMarks.sought(mission);
    }

    @Override
    public Assessment assess(Mission mission, Talent talent) {
        List<Choice> asked = mission.get(MissionFields.KINDS);
        List<Choice> offered = talent.get(TalentFields.KINDS);
        if (asked.isEmpty()) {
            return Assessment.full(this, "missionOpen");
        }
        if (offered.isEmpty()) {
            return Assessment.full(this, "talentOpen");
        }
        Optional<Choice> common =
                asked.stream()
                        .filter(kind -> offered.stream().anyMatch(o -> o.key().equals(kind.key())))
                        .findFirst();
        return common.map(kind -> Assessment.full(this, "common", label(kind)))
                .orElseGet(() -> Assessment.of(0, this, "none"));
    }

    private Object label(Choice kind) {
        return reference
                .list(ReferenceData.MISSION_KIND)
                .find(kind.code())
                .<Object>map(entry -> entry)
                .orElseGet(kind::written);
    }
}
