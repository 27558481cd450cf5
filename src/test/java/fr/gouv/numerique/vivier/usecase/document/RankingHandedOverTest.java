// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.document.field.FieldWords;
import fr.gouv.numerique.vivier.domain.document.paper.PaperFrame;
import fr.gouv.numerique.vivier.domain.matching.Matcher;
import fr.gouv.numerique.vivier.domain.matching.MatchingCatalogue;
import fr.gouv.numerique.vivier.domain.matching.Weights;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.settings.DocumentLook;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.domain.talent.TalentSkill;
import fr.gouv.numerique.vivier.files.table.Table;
import fr.gouv.numerique.vivier.files.table.TableValue;
import fr.gouv.numerique.vivier.store.Session;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.testing.Candidates;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.usecase.matching.PoolIndex;
import fr.gouv.numerique.vivier.usecase.matching.Rank;
import fr.gouv.numerique.vivier.usecase.matching.RankingSheet;
import fr.gouv.numerique.vivier.usecase.matching.RankingTables;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What leaves the program says which criteria counted, and as much of a person as is shown. */
class RankingHandedOverTest {
    private static final String JAVA = "DEV-006";
    private static final String SQL = "DEV-007";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final Mission MISSION =
            Candidates.mission(
                    FieldValues.NONE.with(MissionFields.TITLE, "Refonte"),
                    Candidates.required(0, JAVA),
                    Candidates.desired(SQL));
    private static final Weights WEIGHTS =
            new Weights(Map.of("requiredSkills", 60, "desiredSkills", 40, "calendar", 0));

    private final Store store = TestStores.inMemory();
    private final Matcher matcher =
            new Matcher(MatchingCatalogue.standard(ReferenceData.shipped()), Weights.defaults());
    private final RankingSheet sheet = sheet();

    private RankingSheet sheet() {
        store.write(RankingHandedOverTest::pool);
        return new Rank(store, () -> matcher, new PoolIndex(store, () -> matcher))
                .weighed(MISSION, 10)
                .sheet(WEIGHTS, new Numbers());
    }

    private static boolean pool(Session session) {
        List<Talent> all =
                List.of(
                        created(session, "Aline", Candidates.skill(JAVA)),
                        created(session, "Bruno", Candidates.skill(JAVA), Candidates.skill(SQL)),
                        created(session, "Chloé"));
        session.talents().insert(all);
        return true;
    }

    private static Talent created(Session session, String name, TalentSkill... skills) {
        return session.talents()
                .create(
                        FieldValues.NONE
                                .with(TalentFields.LAST_NAME, "Martin")
                                .with(TalentFields.FIRST_NAME, name)
                                .with(TalentFields.EMAIL, name + "@exemple.gouv.fr"),
                        List.of(skills),
                        List.of(),
                        Optional.empty());
    }

    /** As in a view without names. */
    private static final class Numbers implements RankingSheet.Names {
        @Override
        public String of(Talent talent) {
            return "Profil " + talent.ref();
        }

        @Override
        public String where(Talent talent) {
            return "";
        }
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aTableHasAColumnForEachCriterionThatCounted() {
        Table table = new RankingTables(Texts.french()).ranking(sheet, DAY);

        assertThat(table.title()).isEqualTo("Classement M-0001 2026-11-25");
        assertThat(table.columns())
                .extracting(Table.Column::name)
                .contains("Compétences indispensables (sur 60)", "Lieu (sur 4)")
                .noneMatch(name -> name.startsWith("Disponibilité"));
        assertThat(table.rows()).hasSize(3);
        assertThat(table.rows().getFirst())
                .startsWith(TableValue.of(1), TableValue.of("Profil T-0002"));
        BigDecimal sum = BigDecimal.ZERO;
        for (TableValue value : table.rows().getFirst().subList(4, table.columns().size() - 1)) {
            sum = sum.add(((TableValue.Decimal) value).number());
        }
        assertThat(table.rows().getFirst().get(3)).isEqualTo(TableValue.of(sum));
        assertThat(table.rows().getLast().getLast().toString())
                .contains("Écartée", "aucune des compétences indispensables");
        assertThat(table.rows().toString()).doesNotContain("Martin", "@");
    }

    @Test
    void peopleSideBySideHaveTheirPointsAndReasons() {
        Table table = new RankingTables(Texts.french()).comparison(sheet.ranked(), "M-0001", DAY);

        assertThat(table.columns())
                .extracting(Table.Column::name)
                .containsSubsequence("Profil T-0002", "Profil T-0001");
        assertThat(table.rows().get(2).getFirst())
                .isEqualTo(TableValue.of("Compétences souhaitées"));
        assertThat(table.rows().get(2).get(2)).isEqualTo(TableValue.of(new BigDecimal("40.0")));
        assertThat(table.rows().get(2).get(4)).isEqualTo(TableValue.of(new BigDecimal("0.0")));
    }

    @Test
    void pagesSayTheCriteriaTheReasonsAndWhoWasLeftOut() {
        RankingPaper paper =
                new RankingPaper(
                        new PaperFrame(
                                new FieldWords(ReferenceData.shipped()),
                                DocumentLook.plain(),
                                DAY));

        assertThat(paper.ranking(sheet).references()).contains("25\u00A0novembre 2026");
        assertThat(paper.ranking(sheet).blocks().toString())
                .contains(
                        "Refonte",
                        "2 personnes sont possibles, 1 est écartée par une règle",
                        "Critères qui ont compté",
                        "Compétences souhaitées 40 sur 40",
                        "Compétence demandée\u00A0: 1 personne",
                        "Profil T-0003")
                .doesNotContain("Disponibilité", "Martin", "@");
        assertThat(paper.comparison(MISSION, sheet.ranked()).blocks().toString())
                .contains("40, le plus haut.", "Profil T-0001")
                .doesNotContain("Martin", "@");
    }
}
