// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.talent;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.testing.TestStores;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows that are kept in memory are those that reading everybody would give. */
class FollowedRowsTest {
    private static final ReferenceData LISTS = ReferenceData.shipped();
    private static final LocalDate TODAY = LocalDate.of(2020, 5, 25);

    private final Store store = TestStores.inMemory();
    private LocalDate day = TODAY;
    private final FollowedRows rows =
            new FollowedRows(store, () -> LISTS, () -> day, FollowedRowsTest::row);

    private static TalentRow row(Talent talent, ReferenceData lists) {
        return TalentRow.of(
                talent, ZoneOffset.UTC, lists.list(ReferenceData.MINISTRY), _ -> List.of());
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Talent add(String firstName) {
        FieldValues values =
                FieldValues.builder()
                        .put(TalentFields.LAST_NAME, "Martin")
                        .put(TalentFields.FIRST_NAME, firstName)
                        .put(TalentFields.EMAIL, firstName + "@exemple.gouv.fr")
                        .build();
        return store.write(
                session ->
                        session.talents()
                                .insert(
                                        List.of(
                                                session.talents()
                                                        .create(
                                                                values,
                                                                List.of(),
                                                                List.of(),
                                                                Optional.empty())))
                                .getFirst());
    }

    private List<String> names() {
        assertThat(rows.current())
                .isEqualTo(
                        store.read(session -> session.talents().all()).stream()
                                .map(talent -> row(talent, LISTS))
                                .toList());
        return rows.current().stream().map(TalentRow::firstName).toList();
    }

    @Test
    void followsWhoIsAddedChangedAndTakenAway() {
        Talent first = add("Camille");
        Talent second = add("Dominique");
        assertThat(names()).containsExactly("Camille", "Dominique");

        add("Alix");
        Talent renamed =
                new Talent(
                        first.id(),
                        first.ref(),
                        first.version(),
                        first.status(),
                        first.values().with(TalentFields.FIRST_NAME, "Claude"),
                        first.skills(),
                        Map.of(),
                        first.extras(),
                        first.answeredAt(),
                        first.createdAt(),
                        first.updatedAt());
        store.write(session -> session.talents().update(renamed));
        assertThat(names()).containsExactly("Claude", "Dominique", "Alix");

        store.write(
                session -> {
                    session.talents().delete(List.of(second.id()));
                    return second;
                });
        assertThat(names()).containsExactly("Claude", "Alix");

        store.write(
                session -> {
                    session.talents().putBack(second);
                    return second;
                });
        assertThat(names()).containsExactly("Claude", "Dominique", "Alix");
    }

    @Test
    void givesTheSameListUntilSomebodyIsChanged() {
        add("Camille");
        List<TalentRow> before = rows.current();

        assertThat(rows.current()).isSameAs(before);

        add("Dominique");
        assertThat(rows.current()).isNotSameAs(before).hasSize(2);
    }

    @Test
    void whoIsPausedUntilADayIsThereAgainOnTheNext() {
        Talent talent = add("Camille");
        store.write(
                session ->
                        session.talents()
                                .update(
                                        new Talent(
                                                talent.id(),
                                                talent.ref(),
                                                talent.version(),
                                                talent.status(),
                                                talent.values()
                                                        .with(
                                                                TalentFields.PAUSED_UNTIL,
                                                                Optional.of(TODAY)),
                                                talent.skills(),
                                                Map.of(),
                                                talent.extras(),
                                                talent.answeredAt(),
                                                talent.createdAt(),
                                                talent.updatedAt())));
        List<TalentRow> before = rows.current();

        day = TODAY.plusDays(1);

        assertThat(rows.current()).isNotSameAs(before);
    }
}
