// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.application;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.application.Step;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.testing.ReadyApplications;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.usecase.WorkMonitor;
import fr.gouv.numerique.vivier.usecase.quality.ReadBoard;
import fr.gouv.numerique.vivier.usecase.reference.CurrentReference;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Optional;

/** What is kept in memory of applications and of the board is what reading anew would give. */
class FollowedApplicationsTest {
    private final Store store = TestStores.inMemory();
    private final CurrentReference lists = new CurrentReference(ReferenceData.shipped());
    private final FindApplications applications = new FindApplications(store, TestStores.CLOCK);
    private final ReadBoard board = new ReadBoard(store, lists, TestStores.CLOCK);

    @AfterEach
    void close() {
        store.close();
    }

    private void assertAsReadAnew() {
        assertThat(applications.all())
                .usingRecursiveComparison()
                .isEqualTo(new FindApplications(store, TestStores.CLOCK).all());
        assertThat(board.read(WorkMonitor.none()))
                .isEqualTo(new ReadBoard(store, lists, TestStores.CLOCK).read(WorkMonitor.none()));
    }

    private void edit(Talent talent) {
        store.write(
                session -> {
                    session.talents()
                            .update(
                                    talent.with(
                                            talent.values()
                                                    .with(
                                                            TalentFields.CONTRACT_END,
                                                            Optional.of(LocalDate.of(2020, 5, 31)))
                                                    .with(TalentFields.EMAIL, "sans arobase"),
                                            talent.skills(),
                                            talent.edits()));
                    return talent;
                });
    }

    @Test
    void editsAndMovesAreFollowed() {
        assertAsReadAnew();

        var ids = ReadyApplications.in(store, 3);
        assertAsReadAnew();
        int before = board.count(WorkMonitor.none());

        Talent first = store.read(session -> session.talents().all()).getFirst();
        edit(first);
        assertAsReadAnew();
        assertThat(board.count(WorkMonitor.none())).isGreaterThanOrEqualTo(before);

        ReadyApplications.advance(store, ids.getFirst(), Step.WITHDRAWN);
        assertAsReadAnew();
        assertThat(applications.all())
                .extracting(row -> row.application().step())
                .contains(Step.WITHDRAWN);
    }
}
