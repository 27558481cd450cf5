// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.gouv.numerique.vivier.domain.application.Formalities;
import fr.gouv.numerique.vivier.domain.document.ExampleVariant;
import fr.gouv.numerique.vivier.domain.document.ShippedTexts;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.register.IssuedDocument;
import fr.gouv.numerique.vivier.files.document.PdfPreview;
import fr.gouv.numerique.vivier.store.engine.ConcurrentChange;
import fr.gouv.numerique.vivier.usecase.RefusedByRule;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Texts are versions with dates: what is issued is made from the one of its day, for ever. */
class EditTextsTest {
    private static final LocalDate TODAY = LocalDate.of(2020, 5, 25);
    private static final DocumentKind KIND = DocumentKind.CONSENT;

    private final FictionalCase fiction = new FictionalCase(Formalities.LIGHT);
    private final EditTexts texts = fiction.editTexts();

    @AfterEach
    void close() {
        fiction.close();
    }

    private static String changed(String words) {
        return ShippedTexts.of(KIND).replace("# Accord de la hiérarchie |", "# " + words + " |");
    }

    private IssuedDocument issue() {
        IssueOutcome outcome =
                fiction.issueDocument().issue(fiction.application().id(), KIND, Map.of());
        return switch (outcome) {
            case IssueOutcome.Issued(var document, _) -> document;
            case IssueOutcome.Unchanged(var document, _) -> document;
            default -> throw new AssertionError(outcome);
        };
    }

    private byte[] bytes(IssuedDocument document, int revision) {
        return fiction.store()
                .read(session -> session.documents().content(document.id(), revision))
                .orElseThrow();
    }

    @Test
    void theTextOfTheDayIsUsedAndRecorded() throws RefusedByRule {
        IssuedDocument first = issue();
        byte[] before = bytes(first, 1);
        assertThat(first.current().values()).containsEntry("textVersion", "0");

        texts.publish(KIND, changed("Consentement"), TODAY, "  plus clair ");
        texts.publish(KIND, changed("Plus tard"), TODAY.plusDays(1), "");
        IssuedDocument second = issue();

        assertThat(second.current().revision()).isEqualTo(2);
        assertThat(second.current().values()).containsEntry("textVersion", "1");
        assertThat(bytes(second, 1)).isEqualTo(before);
        assertThat(bytes(second, 2)).isNotEqualTo(before);
        TextState state = texts.read(KIND);
        assertThat(state.versions()).hasSize(2);
        assertThat(state.inForce().orElseThrow().version()).isEqualTo(1);
        assertThat(state.inForce().orElseThrow().note()).isEqualTo("plus clair");
        assertThat(state.inForce().orElseThrow().editedBy()).isEqualTo("coordinatrice");
        assertThat(issue().current().revision()).isEqualTo(2);
    }

    @Test
    void theShippedTextCanHoldAgain() throws RefusedByRule {
        texts.publish(KIND, changed("Consentement"), TODAY, "");

        TextState state = texts.publish(KIND, ShippedTexts.of(KIND), TODAY, "");

        assertThat(state.inForce().orElseThrow().version()).isEqualTo(2);
        assertThat(state.inForce().orElseThrow().text().isShipped()).isTrue();
        assertThat(state.bodyInForce()).isEqualTo(ShippedTexts.of(KIND));
    }

    @Test
    void whatCannotHoldIsRefusedInOneSentence() {
        assertRefused(changed("A") + "\n{inconnu}", TODAY, "wording.flawed");
        assertRefused(changed("A"), TODAY.minusDays(1), "wording.past");
        assertRefused(ShippedTexts.of(KIND), TODAY, "wording.same");
        assertThat(texts.read(KIND).versions()).isEmpty();
    }

    private void assertRefused(String body, LocalDate from, String key) {
        assertThatExceptionOfType(RefusedByRule.class)
                .isThrownBy(() -> texts.publish(KIND, body, from, ""))
                .satisfies(e -> assertThat(e.explanation().key()).isEqualTo(key));
    }

    @Test
    void aDraftIsKeptUntilItIsPublishedOrGivenUp() throws RefusedByRule {
        TextState kept = texts.keep(KIND, "à moitié {", Optional.empty());
        assertThat(kept.body()).isEqualTo("à moitié {");
        assertThat(kept.bodyInForce()).isEqualTo(ShippedTexts.of(KIND));
        TextState again = texts.keep(KIND, changed("B"), kept.draft());
        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> texts.keep(KIND, "autre", kept.draft()));
        assertThat(again.body()).isEqualTo(changed("B"));

        assertThat(texts.dropDraft(KIND).draft()).isEmpty();
        texts.keep(KIND, changed("C"), Optional.empty());

        assertThat(texts.publish(KIND, changed("C"), TODAY, "").draft()).isEmpty();
    }

    private int pages(ExampleVariant variant) throws Exception {
        try (PdfPreview preview = PdfPreview.open(texts.preview(KIND, changed("D"), variant))) {
            return preview.pages().size();
        }
    }

    @Test
    void pagesShowAFictionalCase() throws Exception {
        assertThat(pages(ExampleVariant.REMOTE)).isEqualTo(1);
        assertThat(pages(ExampleVariant.CRISIS)).isEqualTo(1);
        assertThat(texts.compare(KIND, changed("D")))
                .filteredOn(line -> line.fate().name().equals("ADDED"))
                .hasSize(1);
    }
}
