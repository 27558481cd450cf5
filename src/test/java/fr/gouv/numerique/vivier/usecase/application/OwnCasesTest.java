// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.application.ApplicationEvent;
import fr.gouv.numerique.vivier.domain.application.ApplicationEvent.What;
import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.application.Step;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.testing.ReadyApplications;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.RefusedByRule;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Cases change hands, with a trace. */
class OwnCasesTest {
    private final Store store = TestStores.inMemory();
    private final OwnCases cases = new OwnCases(store, TestStores.CLOCK, new Changes());

    @AfterEach
    void close() {
        store.close();
    }

    private Application read(ApplicationId id) {
        return store.read(session -> session.applications().find(id).orElseThrow());
    }

    @Test
    void casesAreOfWhoeverOpenedThemAndOneAloneHasNoTeam() {
        ApplicationId id = ReadyApplications.in(store, 1).getFirst();

        assertThat(read(id).owner()).isEqualTo(cases.team().me());
        assertThat(cases.team().isShared()).isFalse();
    }

    @Test
    void severalAreHandedOverAtOnceWithANote() throws Exception {
        List<ApplicationId> ids = ReadyApplications.in(store, 2);

        assertThat(cases.handOver(ids, " claude ", "congés d’été")).isEqualTo(2);

        Application handed = read(ids.getFirst());
        assertThat(handed.owner()).isEqualTo("claude");
        ApplicationEvent trace = handed.history().getLast();
        assertThat(trace.what()).isEqualTo(What.HANDED_OVER);
        assertThat(trace.owner()).contains("claude");
        assertThat(trace.note()).isEqualTo("congés d’été");
        assertThat(cases.team().others()).containsExactly("claude");
        assertThat(cases.handOver(ids, "claude", "")).isZero();
    }

    @Test
    void handingOverChangesNeitherTheStepNorWhatACorrectionTakesBack() throws Exception {
        ApplicationId id = ReadyApplications.in(store, 1).getFirst();
        Application before = read(id);
        cases.handOver(List.of(id), "claude", "");

        Application after = read(id);
        assertThat(after.step()).isEqualTo(before.step());
        assertThat(after.stepOn()).isEqualTo(before.stepOn());
        assertThat(after.dueOn()).isEqualTo(before.dueOn());

        MoveApplication moves =
                new MoveApplication(store, new CurrentWorkflow((_, _) -> Set.of()), new Changes());
        Application corrected = moves.correct(id, LocalDate.now(TestStores.CLOCK), "");
        assertThat(corrected.step()).isEqualTo(Step.CONSENT_PENDING);
        assertThat(corrected.owner()).isEqualTo("claude");
    }

    @Test
    void nobodyIsNoOwner() {
        List<ApplicationId> ids = ReadyApplications.in(store, 1);

        assertThatThrownBy(() -> cases.handOver(ids, "  ", "")).isInstanceOf(RefusedByRule.class);
    }
}
