// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.application.Formalities;
import fr.gouv.numerique.vivier.domain.document.ShippedTexts;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.testing.Desk;
import fr.gouv.numerique.vivier.usecase.document.FictionalCase;
import fr.gouv.numerique.vivier.usecase.reference.CurrentReference;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

/** A text is written, seen, kept and published. */
class TextsViewModelTest {
    private final FictionalCase fiction = new FictionalCase(Formalities.FULL);
    private final Desk desk = new Desk(new CurrentReference(ReferenceData.shipped()));
    private final TextsViewModel model = new TextsViewModel(fiction.editTexts(), desk.context());

    @BeforeEach
    void open() {
        model.choose(DocumentKind.CONSENT);
    }

    @AfterEach
    void close() {
        fiction.close();
        assertThat(desk.failures()).isEmpty();
    }

    private void write(String words) {
        model.bodyProperty().set(words);
        model.look();
    }

    @Test
    void showsThePagesOfTheTextInForce() {
        assertThat(model.bodyProperty().get()).isEqualTo(ShippedTexts.of(DocumentKind.CONSENT));
        assertThat(model.pages().fileProperty().get().orElseThrow().pages()).hasSize(1);
        assertThat(model.canPublishProperty().get()).isFalse();
        assertThat(model.changedProperty().get()).isFalse();
    }

    @Test
    void aFlawIsToldWithItsLineAndThePagesStay() {
        var before = model.pages().fileProperty().get();
        write("# Titre\n\n{inconnu}");

        assertThat(model.flawsProperty().get())
                .singleElement()
                .satisfies(it -> assertThat(it.line()).isEqualTo(3));
        assertThat(model.pages().fileProperty().get()).isEqualTo(before);
        assertThat(model.canPublishProperty().get()).isFalse();
    }

    @Test
    void aCharacterThatCannotBePrintedIsAFlaw() {
        write(model.bodyProperty().get() + "\n日本");

        assertThat(model.flawsProperty().get()).hasSize(1);
    }

    @Test
    void workIsKeptWhenAnotherTextIsChosen() {
        write(model.bodyProperty().get() + "\nEncore.");
        assertThat(model.changedProperty().get()).isTrue();

        model.choose(DocumentKind.ORDER);
        assertThat(model.bodyProperty().get()).isEqualTo(ShippedTexts.of(DocumentKind.ORDER));
        model.choose(DocumentKind.CONSENT);

        assertThat(model.bodyProperty().get()).endsWith("Encore.");
        assertThat(model.changedProperty().get()).isFalse();
        model.drop();
        assertThat(model.bodyProperty().get()).isEqualTo(ShippedTexts.of(DocumentKind.CONSENT));
    }

    @Test
    void publishesAndGoesBackToTheShippedText() {
        write(model.bodyProperty().get() + "\nEncore.");
        assertThat(model.canPublishProperty().get()).isTrue();
        model.noteProperty().set("essai");
        model.publish();
        assertThat(model.stateProperty().get().orElseThrow().inForce().orElseThrow().version())
                .isEqualTo(1);
        assertThat(model.noteProperty().get()).isEmpty();

        model.takeUpShipped();
        assertThat(model.comparisonProperty().get())
                .allMatch(line -> line.fate().name().equals("KEPT"));
        model.publish();

        assertThat(model.stateProperty().get().orElseThrow().inForce().orElseThrow().version())
                .isEqualTo(2);
        assertThat(desk.told()).isEqualTo(List.of("wording.published", "wording.published"));
    }
}
