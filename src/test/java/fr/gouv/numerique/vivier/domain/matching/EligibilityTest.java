// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.matching.Eligibility.Cost;
import fr.gouv.numerique.vivier.domain.matching.Eligibility.Holders;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.domain.talent.TalentStatus;
import fr.gouv.numerique.vivier.testing.Candidates;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class EligibilityTest {
    private static final String JAVA = "DEV-006";
    private static final String SQL = "DEV-007";
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final Matcher MATCHER =
            new Matcher(MatchingCatalogue.standard(ReferenceData.shipped()), Weights.defaults());

    private static final FieldValues ON_SITE_IN_JUNE =
            FieldValues.NONE
                    .with(MissionFields.MODE, choice("ON_SITE"))
                    .with(MissionFields.REGION, choice("53"))
                    .with(MissionFields.START, Optional.of(JUNE))
                    .with(MissionFields.END, Optional.of(JUNE.plusDays(20)));
    private static final FieldValues BRETON =
            FieldValues.NONE.with(TalentFields.REGION, choice("53"));
    private static final FieldValues PARISIAN =
            FieldValues.NONE.with(TalentFields.REGION, choice("11"));

    private static Optional<Choice> choice(String code) {
        return Optional.of(new Choice(code, code));
    }

    private static Eligibility of(Mission mission, List<Talent> pool) {
        return Eligibility.of(mission, asked -> MATCHER.rankTalents(asked, pool).ranked().size());
    }

    @Test
    void theDearestRequirementComesFirst() {
        Mission mission =
                Candidates.mission(
                        ON_SITE_IN_JUNE, Candidates.required(0, JAVA), Candidates.required(1, SQL));
        FieldValues inJuly =
                BRETON.with(TalentFields.AVAILABLE_FROM, Optional.of(JUNE.plusDays(30)));
        List<Talent> pool =
                List.of(
                        Candidates.talent(BRETON, Candidates.skill(JAVA)),
                        Candidates.talent(BRETON, Candidates.skill(JAVA), Candidates.skill(SQL)),
                        Candidates.talent(PARISIAN, Candidates.skill(JAVA)),
                        Candidates.talent(PARISIAN, Candidates.skill(SQL)),
                        Candidates.talent(inJuly, Candidates.skill(SQL)),
                        Candidates.talent(PARISIAN),
                        Candidates.talent(1, TalentStatus.PAUSED, BRETON, Candidates.skill(SQL)));

        Eligibility found = of(mission, pool);

        assertThat(found.eligible()).isEqualTo(2);
        assertThat(found.reachable()).isEqualTo(6);
        assertThat(found.costs())
                .containsExactly(
                        new Cost(Requirement.MODE, 2),
                        new Cost(Requirement.PLACE, 2),
                        new Cost(Requirement.DATES, 1));
        assertThat(found.skills()).containsExactly(new Holders(SQL, 1), new Holders(JAVA, 2));
    }

    @Test
    void whatIsNotAskedForCostsNobody() {
        List<Talent> pool = List.of(Candidates.talent(BRETON), Candidates.talent(PARISIAN));

        Eligibility found = of(Candidates.mission(FieldValues.NONE), pool);

        assertThat(found).isEqualTo(new Eligibility(2, 2, List.of(), List.of()));
    }

    @Test
    void skillsCountAllThoseWhoHaveNone() {
        List<Talent> pool =
                List.of(
                        Candidates.talent(BRETON),
                        Candidates.talent(PARISIAN, Candidates.skill(JAVA)));

        Eligibility found =
                of(Candidates.mission(FieldValues.NONE, Candidates.required(0, JAVA)), pool);

        assertThat(found.costs()).containsExactly(new Cost(Requirement.SKILLS, 1));
        assertThat(found.skills()).containsExactly(new Holders(JAVA, 1));
    }
}
