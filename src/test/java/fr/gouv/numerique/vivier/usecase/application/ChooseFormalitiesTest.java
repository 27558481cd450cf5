// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.application.Formalities;
import fr.gouv.numerique.vivier.domain.application.Step;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.register.DocumentOffer;
import fr.gouv.numerique.vivier.domain.document.register.IssuedDocument;
import fr.gouv.numerique.vivier.domain.document.register.SignatoryRole;
import fr.gouv.numerique.vivier.domain.document.register.SignatureChannel;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.usecase.RefusedByRule;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.document.SignDocument.Given;
import fr.gouv.numerique.vivier.usecase.document.SigningDesk;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Formalities chosen in a real store, until somebody signs or the step stands against it. */
class ChooseFormalitiesTest {
    @TempDir Path folder;
    private Application application;
    private UseCases vivier;

    @BeforeEach
    void open() throws Exception {
        Path prepared = folder.resolve("prepared");
        application = SigningDesk.prepare(prepared, 1).getFirst();
        vivier = SigningDesk.copy(prepared, folder.resolve("store"));
    }

    @AfterEach
    void close() {
        vivier.close();
    }

    private Application choose(Formalities wanted) throws RefusedByRule {
        return vivier.moveApplication().choose(application.id(), wanted);
    }

    private Application stored() throws Exception {
        return vivier.applications().find(application.ref()).application();
    }

    private void isRefused(Formalities wanted, String key) throws Exception {
        Formalities before = stored().formalities();
        assertThatExceptionOfType(RefusedByRule.class)
                .isThrownBy(() -> choose(wanted))
                .extracting(RefusedByRule::explanation)
                .extracting(Message::key)
                .isEqualTo(key);
        assertThat(stored().formalities()).isEqualTo(before);
    }

    private void sign(IssuedDocument document) throws Exception {
        vivier.signDocument()
                .sign(
                        document.number(),
                        SignatoryRole.AGENT,
                        new Given(SigningDesk.TODAY, SignatureChannel.PAPER, "", Optional.empty()));
    }

    private boolean isOffered(DocumentKind kind) {
        return vivier.issueDocument().offers(application.id()).stream()
                .filter(offer -> offer.kind() == kind)
                .anyMatch(DocumentOffer::isPossible);
    }

    private void move(Step step) throws Exception {
        vivier.moveApplication()
                .move(
                        application.id(),
                        new Application.Move(step, SigningDesk.TODAY, Optional.empty(), ""));
    }

    @Test
    void theyDecideWhichDocumentsAndStepsFollow() throws Exception {
        assertThat(isOffered(DocumentKind.ORDER)).isTrue();
        List<Object> published = new ArrayList<>();
        vivier.changes().subscribe(published::add);

        Application light = choose(Formalities.LIGHT);

        assertThat(light).isEqualTo(stored());
        assertThat(light.formalities()).isEqualTo(Formalities.LIGHT);
        assertThat(light.version()).isEqualTo(application.version() + 1);
        assertThat(published).hasSize(1);
        assertThat(isOffered(DocumentKind.AGREEMENT)).isFalse();
        assertThat(isOffered(DocumentKind.ORDER)).isFalse();
        for (Step step :
                List.of(
                        Step.SENT_TO_LEAD,
                        Step.EXCHANGE,
                        Step.AGREED,
                        Step.CONSENT_PENDING,
                        Step.READY)) {
            move(step);
        }
        isRefused(Formalities.FULL, "application.refused.formalitiesOver");
    }

    @Test
    void whatIsThereAlreadyIsKeptWithoutAChange() throws Exception {
        assertThat(choose(Formalities.FULL).version()).isEqualTo(application.version());
    }

    @Test
    void aStepThatTheyDoNotHaveStandsAgainstIt() throws Exception {
        SigningDesk.awaitAgreement(vivier, application);
        isRefused(Formalities.LIGHT, "application.refused.formalities");
        assertThat(choose(Formalities.AGREEMENT_ONLY).allowed()).contains(Step.READY);

        choose(Formalities.FULL);
        move(Step.ORDER_PENDING);
        isRefused(Formalities.AGREEMENT_ONLY, "application.refused.formalities");
    }

    @Test
    void oneSignatureIsEnoughToKeepThemUntilTheDocumentIsCancelled() throws Exception {
        SigningDesk.awaitAgreement(vivier, application);
        IssuedDocument document = SigningDesk.issue(vivier, application);
        choose(Formalities.AGREEMENT_ONLY);
        sign(document);

        isRefused(Formalities.FULL, "application.refused.formalitiesSigned");
        assertThat(choose(Formalities.AGREEMENT_ONLY).formalities())
                .isEqualTo(Formalities.AGREEMENT_ONLY);

        vivier.signDocument().cancel(document.number(), "autre procédure");
        assertThat(choose(Formalities.FULL).formalities()).isEqualTo(Formalities.FULL);
    }
}
