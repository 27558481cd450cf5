// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.document.ExampleCases;
import fr.gouv.numerique.vivier.domain.document.ExampleVariant;
import fr.gouv.numerique.vivier.domain.document.OfficialDocuments;
import fr.gouv.numerique.vivier.domain.document.Samples;
import fr.gouv.numerique.vivier.domain.document.ShippedTexts;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.sheet.FieldSheet;
import fr.gouv.numerique.vivier.domain.shared.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;

class TextCheckerTest {
    private static final TextChecker CHECKER = new TextChecker(OfficialDocuments.vocabulary());

    private static List<String> flaws(String body) {
        return CHECKER.check(DocumentKind.CONSENT, body).stream()
                .map(it -> it.line() + " " + Texts.french().get(it.reason()))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void everyShippedTextCanBePublished(DocumentKind kind) {
        assertThat(CHECKER.check(kind, ShippedTexts.of(kind))).isEmpty();
    }

    @Test
    void allFlawsOfLinesAreFoundAtOnce() {
        assertThat(flaws("# Titre\n{nom}\n\n[si jamais]\n**gras\n[fin]\n{du homeMinistry}"))
                .extracting(flaw -> flaw.substring(0, 1))
                .containsExactly("2", "4", "5", "7");
    }

    @Test
    void aTextNeedsATitleAndItsSignatures() {
        assertThat(flaws("Texte."))
                .anyMatch(flaw -> flaw.startsWith("1 Le texte n’a pas de titre"))
                .anyMatch(
                        flaw -> flaw.startsWith("1 Il manque la case de signature «\u202Fmanager"));
        assertThat(flaws("# T\n[signatures]\nmanager | A | B | C\nchef | A | B | C\n[fin]"))
                .singleElement()
                .asString()
                .startsWith("4 La case de signature «\u202Fchef");
    }

    @Test
    void everyExampleIsCompleteInEveryShape() {
        ExampleCases examples = new ExampleCases(new OfficialDocuments(Samples.REFERENCE));
        for (DocumentKind kind : DocumentKind.values()) {
            for (ExampleVariant variant : ExampleVariant.values()) {
                FieldSheet sheet = examples.sheet(kind, variant);
                assertThat(sheet.missing()).as(kind + " " + variant).isEmpty();
                assertThat(sheet.blockers()).as(kind + " " + variant).isEmpty();
            }
        }
    }

    @Test
    void aComparisonTellsWhatGoesAndComes() {
        assertThat(TextComparison.between("a\nb\nc", "a\nB\nc\nd"))
                .containsExactly(
                        new TextComparison.Line(TextComparison.Fate.KEPT, 1, "a"),
                        new TextComparison.Line(TextComparison.Fate.REMOVED, 2, "b"),
                        new TextComparison.Line(TextComparison.Fate.ADDED, 2, "B"),
                        new TextComparison.Line(TextComparison.Fate.KEPT, 3, "c"),
                        new TextComparison.Line(TextComparison.Fate.ADDED, 4, "d"));
        assertThat(TextComparison.between("x\ny", "x\ny"))
                .allMatch(line -> line.fate() == TextComparison.Fate.KEPT);
    }
}
