// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.document.content.DocumentContent;
import fr.gouv.numerique.vivier.testing.TestStores;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

/** Several documents in one file still read aloud in order, and still conform. */
class PrintFileTest {

    @Test
    void documentsOneBehindTheOtherConformAsEachDoes() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        byte[] file = together();

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
                        .extracting(it -> it.getRuleId() + " " + it.getMessage())
                        .isEmpty();
            }
        }
    }

    @Test
    void wordsAreThoseOfTheDocumentsInTheirOrder() throws Exception {
        try (PDDocument all = Loader.loadPDF(together())) {
            StringBuilder apart = new StringBuilder();
            for (DocumentContent content : Variants.all().values().stream().limit(3).toList()) {
                try (PDDocument one = Loader.loadPDF(Variants.write(content))) {
                    apart.append(new PDFTextStripper().getText(one));
                }
            }
            assertThat(new PDFTextStripper().getText(all)).isEqualTo(apart.toString());
        }
    }

    @Test
    void eachDocumentHasItsBookmarkAndEachFieldANameOfItsOwn() throws Exception {
        try (PDDocument all = Loader.loadPDF(together())) {
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem item : all.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
                assertThat(item.findDestinationPage(all)).isNotNull();
                assertThat(item.hasChildren()).isTrue();
            }
            assertThat(titles)
                    .isEqualTo(
                            Variants.all().values().stream()
                                    .limit(3)
                                    .map(DocumentContent::title)
                                    .toList());
            assertThat(all.getDocumentCatalog().getAcroForm().getFields())
                    .hasSizeGreaterThanOrEqualTo(6)
                    .extracting(PDField::getPartialName)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void sameDocumentsGiveTheSameBytes() throws Exception {
        assertThat(together()).isEqualTo(together());
    }

    private static byte[] together() throws Exception {
        PrintFile print = new PrintFile(false);
        for (DocumentContent content : Variants.all().values().stream().limit(3).toList()) {
            print.add(Variants.write(content));
        }
        return print.bytes("À imprimer", TestStores.CLOCK.instant());
    }
}
