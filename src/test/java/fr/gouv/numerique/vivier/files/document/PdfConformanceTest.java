// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.document.content.DocumentContent;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;

/** Every shape of document conforms to both standards, as far as a program can tell. */
class PdfConformanceTest {

    @BeforeAll
    static void start() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @TestFactory
    Stream<DynamicTest> everyVariantConforms() {
        return Variants.all().entrySet().stream()
                .map(
                        variant ->
                                DynamicTest.dynamicTest(
                                        variant.getKey(), () -> conforms(variant.getValue())));
    }

    private static void conforms(DocumentContent content) throws Exception {
        byte[] file = Variants.write(content);
        for (PDFAFlavour standard : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
            try (PDFAParser parser =
                    Foundries.defaultInstance()
                            .createParser(new ByteArrayInputStream(file), standard)) {
                ValidationResult result =
                        Foundries.defaultInstance()
                                .createValidator(standard, false)
                                .validate(parser);
                assertThat(result.getTestAssertions())
                        .as(standard.getId())
                        .extracting(PdfConformanceTest::describe)
                        .isEmpty();
                assertThat(result.isCompliant()).as(standard.getId()).isTrue();
                assertThat(result.getTotalAssertions()).isGreaterThan(1000);
            }
        }
    }

    private static String describe(TestAssertion failure) {
        return failure.getRuleId() + " " + failure.getMessage();
    }
}
