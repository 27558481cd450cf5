// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.application;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.application.Formalities;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.register.IssuedDocument;
import fr.gouv.numerique.vivier.domain.document.register.SignatoryRole;
import fr.gouv.numerique.vivier.domain.document.register.SignatureChannel;
import fr.gouv.numerique.vivier.testing.Desk;
import fr.gouv.numerique.vivier.ui.application.ApplicationDetailViewModel.Detail;
import fr.gouv.numerique.vivier.usecase.RefusedByRule;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.document.SignDocument.Given;
import fr.gouv.numerique.vivier.usecase.document.SigningDesk;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Optional;

/** What has to be signed, as it is chosen beside the documents. */
class ApplicationDetailViewModelTest {
    @TempDir Path folder;
    private Application application;
    private UseCases vivier;
    private Desk desk;
    private ApplicationDetailViewModel model;

    @BeforeEach
    void open() throws Exception {
        Path prepared = folder.resolve("prepared");
        application = SigningDesk.prepare(prepared, 1).getFirst();
        vivier = SigningDesk.copy(prepared, folder.resolve("store"));
        desk = new Desk(vivier.lists());
        model = new ApplicationDetailViewModel(vivier, desk.context());
        model.show(Optional.of(application.id()));
    }

    @AfterEach
    void close() {
        vivier.close();
    }

    private Detail shown() {
        return model.detailProperty().get().orElseThrow();
    }

    private boolean isOffered(DocumentKind kind) {
        return shown().documents().stream()
                .filter(state -> state.kind() == kind)
                .anyMatch(state -> state.offer().isPossible());
    }

    @Test
    void choosingOthersChangesTheDocumentsThatAreOffered() {
        assertThat(shown().formalities().choices()).containsExactly(Formalities.values());
        assertThat(isOffered(DocumentKind.ORDER)).isTrue();

        model.choose(Formalities.LIGHT);

        assertThat(shown().formalities().current()).isEqualTo(Formalities.LIGHT);
        assertThat(isOffered(DocumentKind.ORDER)).isFalse();
        assertThat(desk.told()).containsExactly("application.chosen");
    }

    @Test
    void aSignatureClosesTheChoiceAndSaysWhy() throws Exception {
        SigningDesk.awaitAgreement(vivier, application);
        IssuedDocument document = SigningDesk.issue(vivier, application);
        vivier.signDocument()
                .sign(
                        document.number(),
                        SignatoryRole.AGENT,
                        new Given(SigningDesk.TODAY, SignatureChannel.PAPER, "", Optional.empty()));

        model.choose(Formalities.AGREEMENT_ONLY);

        assertThat(desk.failures()).singleElement().isInstanceOf(RefusedByRule.class);
        assertThat(shown().formalities().current()).isEqualTo(Formalities.FULL);
        assertThat(shown().formalities().choices()).isEmpty();
        assertThat(shown().formalities().closed().orElseThrow().key())
                .isEqualTo("application.refused.formalitiesSigned");
    }

    @Test
    void aCaseIsHandedOverAndTheHistoryNamesWhoGotIt() {
        model.handOver("collègue");

        assertThat(shown().row().application().owner()).isEqualTo("collègue");
        assertThat(shown().team().isShared()).isTrue();
        assertThat(shown().row().application().history().getLast().owner()).contains("collègue");
        assertThat(desk.told()).containsExactly("application.handedOver");
    }
}
