// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.settings;

import static fr.gouv.numerique.vivier.domain.settings.DocumentThresholds.Threshold.*;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.document.Samples;
import fr.gouv.numerique.vivier.domain.settings.DocumentRules;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.testing.Desk;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.reference.CurrentReference;
import fr.gouv.numerique.vivier.usecase.settings.ManageDocumentRules;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.Map;

/** Thresholds as they are typed and kept. */
class DocumentRulesViewModelTest {
    private final Store store = TestStores.inMemory();
    private final ManageDocumentRules manage = new ManageDocumentRules(store, new Changes());
    private final Desk desk = new Desk(new CurrentReference(Samples.REFERENCE));
    private final DocumentRulesViewModel model = new DocumentRulesViewModel(manage, desk.context());

    @BeforeEach
    void read() {
        model.refresh();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theUsualThresholdsHoldAtFirst() {
        assertThat(model.rulesProperty().get()).contains(DocumentRules.usual());
    }

    @Test
    void aMinistryTakesWhatItLeavesOpenFromTheCommonOnes() {
        model.save(
                Map.of(
                        DocumentRulesViewModel.EVERYBODY,
                        Map.of(NOTICE_DAYS, "21"),
                        "MI",
                        Map.of(ORDER_MONTHS, " 2 ", NOTICE_DAYS, "")));

        DocumentRules kept = manage.read();
        assertThat(kept).isEqualTo(model.rulesProperty().get().orElseThrow());
        assertThat(kept.of("MI").get(ORDER_MONTHS)).isEqualTo(2);
        assertThat(kept.of("MI").get(NOTICE_DAYS)).isEqualTo(21);
        assertThat(kept.of("PM").get(ORDER_MONTHS)).isEqualTo(12);
        assertThat(desk.told()).containsExactly("frame.saved");
    }

    @Test
    void aRowWithoutNumbersIsTakenAway() {
        model.save(Map.of("MI", Map.of(ORDER_MONTHS, "2")));
        model.save(Map.of("MI", Map.of(ORDER_MONTHS, "")));

        assertThat(manage.read()).isEqualTo(DocumentRules.usual());
    }

    @Test
    void aNumberOutOfBoundsIsRefusedAndNothingKept() {
        model.save(Map.of("MI", Map.of(ORDER_MONTHS, "13")));
        model.save(Map.of("MI", Map.of(MONTH_SHARE, "la moitié")));

        assertThat(desk.told())
                .containsExactly("settings.refused.threshold", "settings.refused.threshold");
        assertThat(manage.read()).isEqualTo(DocumentRules.usual());
    }
}
