// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.overview.DocumentLine;
import fr.gouv.numerique.vivier.domain.document.register.DocumentOffer;
import fr.gouv.numerique.vivier.domain.document.register.IssuedDocument;
import fr.gouv.numerique.vivier.testing.Desk;
import fr.gouv.numerique.vivier.ui.base.Destination.OneDocument;
import fr.gouv.numerique.vivier.ui.document.DocumentDetailViewModel.Detail;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.document.RegisterRow;
import fr.gouv.numerique.vivier.usecase.document.SigningDesk;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The page of one document. */
class DocumentDetailViewModelTest {
    @TempDir Path folder;
    private Application application;
    private UseCases vivier;
    private Desk desk;
    private IssuedDocument first;
    private DocumentDetailViewModel model;

    @BeforeEach
    void open() throws Exception {
        Path prepared = folder.resolve("prepared");
        application = SigningDesk.prepare(prepared, 1).getFirst();
        vivier = SigningDesk.copy(prepared, folder.resolve("store"));
        desk = new Desk(vivier.lists());
        SigningDesk.awaitAgreement(vivier, application);
        first = SigningDesk.issue(vivier, application);
        model = new DocumentDetailViewModel(vivier, desk.context());
    }

    @AfterEach
    void close() {
        vivier.close();
    }

    private Detail shown() {
        return model.detailProperty().get().orElseThrow();
    }

    private OneDocument byNumber() {
        return new OneDocument(
                application.id(), DocumentKind.AGREEMENT, Optional.of(first.number()));
    }

    private OneDocument atWork() {
        return new OneDocument(application.id(), DocumentKind.AGREEMENT);
    }

    @Test
    void aCancelledAgreementStaysAsItWasAndAnotherIsIssuedFromItsPage() throws Exception {
        vivier.signDocument().cancel(first.number(), "mauvaise personne");
        model.show(Optional.of(byNumber()));

        assertThat(shown().issued().map(IssuedDocument::number)).contains(first.number());
        assertThat(shown().isClosed()).isTrue();
        assertThat(shown().upToDate()).isTrue();
        assertThat(shown().open()).isZero();
        assertThat(shown().successor()).isEmpty();
        assertThat(model.canIssueProperty().get()).isFalse();
        assertThat(shown().offers())
                .filteredOn(offer -> offer.kind() == DocumentKind.AGREEMENT)
                .singleElement()
                .matches(DocumentOffer::isPossible);

        model.show(Optional.of(atWork()));
        assertThat(shown().issued()).isEmpty();
        assertThat(model.canIssueProperty().get()).isTrue();
        model.issue();

        IssuedDocument second = shown().issued().orElseThrow();
        assertThat(second.number()).isNotEqualTo(first.number());
        assertThat(second.current().revision()).isOne();
        assertThat(desk.failures()).isEmpty();
        model.show(Optional.of(byNumber()));
        assertThat(shown().successor().map(IssuedDocument::number)).contains(second.number());
    }

    @Test
    void theRegisterTellsTheCancelledAgreementFromTheNewOne() throws Exception {
        vivier.signDocument().cancel(first.number(), "mauvaise personne");
        IssuedDocument second = SigningDesk.issue(vivier, application);
        List<RegisterRow> rows =
                vivier.register().all().stream()
                        .filter(row -> row.about().application().equals(application.id()))
                        .filter(row -> !row.number().isEmpty())
                        .toList();

        assertThat(rows).hasSize(2);
        assertThat(rows)
                .filteredOn(row -> DocumentsViewModel.isOf(row, byNumber()))
                .extracting(RegisterRow::number)
                .containsExactly(first.number());
        assertThat(rows)
                .filteredOn(row -> DocumentsViewModel.isOf(row, atWork()))
                .extracting(RegisterRow::number)
                .containsExactly(second.number());
        assertThat(rows)
                .filteredOn(row -> row.line().isClosed())
                .extracting(RegisterRow::line)
                .noneMatch(DocumentLine::isInForce);
    }
}
