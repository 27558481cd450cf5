// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.gouv.numerique.vivier.domain.application.ApplicationPath;
import fr.gouv.numerique.vivier.domain.application.Formalities;
import fr.gouv.numerique.vivier.domain.matching.Matcher;
import fr.gouv.numerique.vivier.domain.matching.MatchingCatalogue;
import fr.gouv.numerique.vivier.domain.matching.Weights;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.domain.talent.TalentSkill;
import fr.gouv.numerique.vivier.store.Session;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.testing.Candidates;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.usecase.WorkMonitor;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class FindForgottenTest {
    private static final String JAVA = "DEV-006";
    private static final FieldValues NOBODY =
            FieldValues.NONE
                    .with(TalentFields.LAST_NAME, "Martin")
                    .with(TalentFields.FIRST_NAME, "Camille");

    private final Store store = TestStores.inMemory();
    private final Matcher matcher =
            new Matcher(MatchingCatalogue.standard(ReferenceData.shipped()), Weights.defaults());
    private final PoolIndex index = new PoolIndex(store, () -> matcher);
    private final FindForgotten find =
            new FindForgotten(store, () -> matcher, index, TestStores.CLOCK);

    @AfterEach
    void close() {
        store.close();
    }

    private static Talent add(
            Session session, String email, FieldValues values, TalentSkill... skills) {
        return session.talents()
                .insert(
                        List.of(
                                session.talents()
                                        .create(
                                                values.with(TalentFields.EMAIL, email),
                                                List.of(skills),
                                                List.of(),
                                                Optional.empty())))
                .getFirst();
    }

    private static Mission mission(Session session, String title, boolean java) {
        Mission made =
                session.missions()
                        .create(
                                FieldValues.NONE
                                        .with(MissionFields.TITLE, title)
                                        .with(MissionFields.LEAD_LAST_NAME, "Lacroix")
                                        .with(MissionFields.LEAD_EMAIL, "l@exemple.gouv.fr"),
                                java ? List.of(Candidates.required(0, JAVA)) : List.of(),
                                List.of(),
                                Optional.empty());
        return session.missions().insert(List.of(made)).getFirst();
    }

    private static boolean pool(Session session) {
        Talent proposed = add(session, "a@exemple.gouv.fr", NOBODY, Candidates.skill(JAVA));
        add(session, "b@exemple.gouv.fr", NOBODY, Candidates.skill(JAVA));
        add(session, "c@exemple.gouv.fr", NOBODY);
        add(
                session,
                "d@exemple.gouv.fr",
                NOBODY.with(TalentFields.CONSENT, Optional.of(new Choice("NO", "Non"))));
        Mission java = mission(session, "Java", true);
        mission(session, "Sans compétence", false);
        session.applications()
                .open(
                        proposed.id(),
                        java.id(),
                        ApplicationPath.TARGETED,
                        Formalities.values()[0],
                        LocalDate.now(TestStores.CLOCK),
                        List.of());
        return true;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoWasNeverProposedIsListedWithTheBestPlaces(boolean indexed) {
        store.write(FindForgottenTest::pool);
        if (indexed) {
            index.prepare();
        }

        List<Forgotten> found = find.all(WorkMonitor.none());

        assertThat(found).extracting(Forgotten::ref).containsExactly("T-0002", "T-0003");
        assertThat(found.getFirst().since()).isEqualTo(LocalDate.now(TestStores.CLOCK));
        assertThat(found.getFirst().chances())
                .extracting(Forgotten.Chance::title, Forgotten.Chance::rank)
                .containsExactly(tuple("Java", 2), tuple("Sans compétence", 2));
        assertThat(found.getLast().chances())
                .extracting(Forgotten.Chance::title, Forgotten.Chance::rank)
                .containsExactly(tuple("Sans compétence", 3));
    }
}
