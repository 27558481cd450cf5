// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.application.Step;
import fr.gouv.numerique.vivier.domain.document.field.DocumentStatus;
import fr.gouv.numerique.vivier.domain.document.register.IssuedDocument;
import fr.gouv.numerique.vivier.domain.document.register.SignatoryRole;
import fr.gouv.numerique.vivier.domain.document.register.SignatureChannel;
import fr.gouv.numerique.vivier.files.document.scan.Scans;
import fr.gouv.numerique.vivier.testing.Desk;
import fr.gouv.numerique.vivier.usecase.RefusedByRule;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.document.SignDocument.Given;
import fr.gouv.numerique.vivier.usecase.document.SigningDesk;
import fr.gouv.numerique.vivier.usecase.document.SigningState;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Marks of signatures as the panel makes them, and scans as they are dropped. */
class SignaturesViewModelTest {
    @TempDir static Path prepared;
    private static Application application;

    @TempDir Path folder;
    private final AtomicInteger changes = new AtomicInteger();
    private UseCases vivier;
    private Desk desk;
    private IssuedDocument document;
    private SignaturesViewModel model;

    @BeforeAll
    static void prepare() throws Exception {
        application = SigningDesk.prepare(prepared, 1).getFirst();
    }

    @BeforeEach
    void open() throws Exception {
        vivier = SigningDesk.copy(prepared, folder.resolve("store"));
        desk = new Desk(vivier.lists());
        SigningDesk.awaitAgreement(vivier, application);
        document = SigningDesk.issue(vivier, application);
        model = new SignaturesViewModel(vivier, desk.context(), changes::incrementAndGet);
        model.show(Optional.of(document));
    }

    @AfterEach
    void close() {
        vivier.close();
    }

    private void sign(SignatoryRole role) {
        model.sign(
                role, new Given(SigningDesk.TODAY, SignatureChannel.PAPER, "", Optional.empty()));
    }

    private SigningState state() {
        return model.stateProperty().get().orElseThrow();
    }

    @Test
    void signaturesAreMarkedUndoneAndTheNextStepIsMadeOnDemand() {
        assertThat(model.wantedProperty().get()).isFalse();
        sign(SignatoryRole.AGENT);
        model.undo(SignatoryRole.AGENT, "mauvais document");
        assertThat(state().document().current().status())
                .isEqualTo(DocumentStatus.SENT_FOR_SIGNATURE);

        List.of(SignatoryRole.AGENT, SignatoryRole.MANAGER, SignatoryRole.LEAD).forEach(this::sign);

        assertThat(state().document().current().status()).isEqualTo(DocumentStatus.SIGNED);
        Step next = state().proposed().orElseThrow();
        model.moveOn(state().application(), next);
        assertThat(state().application().step()).isEqualTo(next);
        assertThat(state().proposed()).isEmpty();
        assertThat(desk.told())
                .containsExactly(
                        "signature.done.signed",
                        "signature.done.undone",
                        "signature.done.signed",
                        "signature.done.signed",
                        "signature.done.signed",
                        "signature.done.moved");
        assertThat(changes).hasValue(6);
        assertThat(model.wantedProperty().get()).isTrue();
    }

    @Test
    void whatIsRefusedIsToldAndChangesNothing() {
        sign(SignatoryRole.AUTHORITY);

        assertThat(desk.failures()).singleElement().isInstanceOf(RefusedByRule.class);
        assertThat(state().history()).isEmpty();
        assertThat(changes).hasValue(0);
    }

    @Test
    void aRefusalAndACancellationAreShown() {
        model.refuse(SignatoryRole.LEAD, SigningDesk.TODAY, "plus de besoin");
        assertThat(state().document().current().status()).isEqualTo(DocumentStatus.REFUSED);

        model.cancel("mission abandonnée");
        assertThat(state().document().current().status()).isEqualTo(DocumentStatus.CANCELLED);

        model.show(Optional.empty());
        assertThat(model.stateProperty().get()).isEmpty();
    }

    @Test
    void pagesWithoutCodeAreFiledByHandAndSavedAgain() throws Exception {
        Path letter = Files.write(folder.resolve("courrier.png"), Scans.black());
        ScansViewModel scans = new ScansViewModel(vivier.fileScans(), desk.context());
        desk.dialogs().willOpen(letter);

        scans.choose();

        var report = scans.reportsProperty().get().getFirst();
        assertThat(report.filed()).isEmpty();
        assertThat(scans.busyProperty().get()).isFalse();
        scans.fileByHand(report, report.refused().getFirst(), document.number());
        var filed = scans.reportsProperty().get().getFirst();
        assertThat(filed.refused()).isEmpty();
        assertThat(filed.filed()).hasSize(1);

        model.show(Optional.of(document));
        Path target = folder.resolve("copie.pdf");
        desk.dialogs().willSave(target);
        model.save(document, state().currentCopies().getFirst());
        assertThat(target).exists();
        assertThat(desk.dialogs().opened()).containsExactly(target);
        scans.dismiss();
        assertThat(scans.reportsProperty().get()).isEmpty();
    }
}
