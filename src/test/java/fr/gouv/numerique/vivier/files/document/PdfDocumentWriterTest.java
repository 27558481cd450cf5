// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.gouv.numerique.vivier.domain.document.Samples;
import fr.gouv.numerique.vivier.domain.document.Words;
import fr.gouv.numerique.vivier.domain.document.content.Block;
import fr.gouv.numerique.vivier.domain.document.content.DocumentContent;
import fr.gouv.numerique.vivier.domain.document.content.Span;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openpdf.text.pdf.AcroFields;
import org.openpdf.text.pdf.PdfReader;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

class PdfDocumentWriterTest {

    /** What is read out is what was written, word for word: nothing fused, nothing lost. */
    @TestFactory
    Stream<DynamicTest> everyWordIsReadOutInOrder() {
        return Variants.all().entrySet().stream()
                .map(
                        variant ->
                                DynamicTest.dynamicTest(
                                        variant.getKey(), () -> reads(variant.getValue())));
    }

    private static void reads(DocumentContent content) throws Exception {
        List<String> expected =
                Words.of(content).stream()
                        .filter(words -> !words.isEmpty())
                        .map(PdfDocumentWriterTest::drawn)
                        .toList();

        assertThat(TaggedText.of(Variants.write(content)).words())
                .map(String::strip)
                .containsExactlyElementsOf(expected);
    }

    private static String drawn(String words) {
        return Printable.drawn(Printable.of(words)).strip();
    }

    @Test
    void everyPageTellsNumberVersionAndCount() throws Exception {
        byte[] file = Variants.write(Variants.compose(Samples.complete().agreementCase()));
        int pages = new PdfReader(file).getNumberOfPages();
        List<String> furniture = TaggedText.of(file).artifacts();

        assertThat(furniture)
                .filteredOn(text -> text.equals("Accord tripartite n° AT-2020-0007 – version 1"))
                .hasSize(pages);
        for (int page = 1; page <= pages; page++) {
            assertThat(furniture).contains("Page " + page + " / " + pages);
        }
        assertThat(furniture).filteredOn(text -> text.equals("PROJET")).hasSize(pages - 1);
    }

    @Test
    void aTablesHeadIsRepeatedButReadOnce() throws Exception {
        byte[] file = Variants.write(Variants.table(300));
        int pages = new PdfReader(file).getNumberOfPages();
        TaggedText text = TaggedText.of(file);

        assertThat(pages).isGreaterThan(5);
        assertThat(text.artifacts()).filteredOn("Valeur"::equals).hasSize(pages - 1);
        assertThat(text.words()).filteredOn("Valeur"::equals).hasSize(1);
        assertThat(text.elements())
                .filteredOn(element -> element.role().equals("TH"))
                .extracting(TaggedText.Element::words)
                .containsExactly("Nom", "Valeur", "Fin");
    }

    @Test
    void eachSignatoryHasAnEmptyFieldToSign() throws Exception {
        AcroFields fields =
                new PdfReader(Variants.write(Variants.compose(Samples.complete().agreementCase())))
                        .getAcroFields();

        assertThat(fields.getAllFields().keySet())
                .containsExactlyInAnyOrder(
                        "signature.agent", "signature.manager", "signature.missionLead");
        assertThat(fields.getFieldNamesWithBlankSignatures()).hasSize(3);
    }

    @Test
    void aConsentIsOnePage() throws Exception {
        assertThat(
                        new PdfReader(
                                        Variants.write(
                                                Variants.compose(Samples.light().consentCase())))
                                .getNumberOfPages())
                .isEqualTo(1);
    }

    @Test
    void theSameContentGivesTheSameBytes() {
        DocumentContent content = Variants.compose(Samples.complete().agreementCase());
        byte[] first = Variants.write(content);

        assertThat(Variants.write(content)).isEqualTo(first);
        assertThat(Variants.write(Variants.compose(Samples.complete().agreementCase())))
                .isEqualTo(first);
        assertThat(
                        Variants.write(
                                Variants.compose(
                                        Samples.complete().set("noticeDays", "6").agreementCase())))
                .isNotEqualTo(first);
    }

    @Test
    void speaksOfItselfAlone() {
        String file =
                new String(
                        Variants.write(Variants.compose(Samples.complete().orderCase())),
                        StandardCharsets.ISO_8859_1);

        assertThat(file).contains("<pdf:Producer>Vivier</pdf:Producer>");
        assertThat(file).doesNotContainIgnoringCase("openpdf", "itext", "librepdf");
    }

    @Test
    void aCharacterThatCannotBePrintedIsFoundBeforeAnythingIsWritten() {
        DocumentContent content =
                Variants.compose(
                        Samples.complete()
                                .set("missionTitle", "Une étoile 😀 et 日本")
                                .agreementCase());
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        UnprintableTextException refusal =
                catchThrowableOfType(
                        UnprintableTextException.class,
                        () -> new PdfDocumentWriter().write(content, Variants.CREATED, file));

        assertThat(file.size()).isZero();
        assertThat(refusal.occurrences())
                .contains(
                        new UnprintableTextException.Occurrence("missionTitle", 12, 0x1F600),
                        new UnprintableTextException.Occurrence("missionTitle", 17, '日'));
        assertThat(refusal.getMessage()).doesNotContain("étoile");
        assertThat(Texts.french().get(refusal.reason()))
                .startsWith(
                        "Intitulé de la mission\u00A0: le caractère U+1F600, en position 12, ne"
                                + " peut pas être imprimé. ")
                .doesNotContain("étoile");
    }

    /** The right of access holds whatever somebody wrote. */
    @Test
    void whatHasToBeHandedOutTellsSuchCharactersByTheirCode() throws Exception {
        DocumentContent content =
                Variants.document(
                        List.of(
                                new Block.Title("Une étoile 😀", ""),
                                new Block.FieldTable(
                                        "",
                                        List.of(
                                                new Block.FieldTable.Row(
                                                        "Nom",
                                                        List.of(List.of(Span.plain("דוד 日本"))))))));
        ByteArrayOutputStream file = new ByteArrayOutputStream();

        new PdfDocumentWriter().writeLegibly(content, Variants.CREATED, file);

        assertThat(TaggedText.of(file.toByteArray()).words())
                .contains("Une étoile [U+1F600]", "[U+05D3][U+05D5][U+05D3] [U+65E5][U+672C]");
    }

    @Test
    void aNameInAnotherScriptIsRefusedWithItsField() {
        DocumentContent content =
                Variants.compose(
                        Samples.complete().talent(TalentFields.LAST_NAME, "כהן").agreementCase());
        UnprintableTextException refusal =
                catchThrowableOfType(
                        UnprintableTextException.class,
                        () ->
                                new PdfDocumentWriter()
                                        .write(
                                                content,
                                                Variants.CREATED,
                                                new ByteArrayOutputStream()));

        assertThat(Texts.french().get(refusal.reason())).startsWith("Nom d’usage");
    }

    @Test
    void unusualSignsAreWrittenWithTheirOwn() throws Exception {
        DocumentContent content =
                Variants.document(
                        List.of(
                                new Block.Title("Signes", ""),
                                new Block.Paragraph(
                                        Block.Paragraph.Kind.BODY,
                                        List.of(
                                                Span.plain(
                                                        "e\u0301te\u0301 \uF0B7 a\u2003b\tc"
                                                                + " 2\u20123 sous\u00ADmarin ☐ ☑ ✓ →"
                                                                + " peut\u2011être")))));

        assertThat(TaggedText.of(Variants.write(content)).words())
                .contains("été • a b c 2\u20123 sousmarin ☐ ☑ ✓ → peut-être");
    }

    @Test
    void severalThreadsMayWrite() {
        DocumentContent content = Variants.compose(Samples.complete().orderCase());
        byte[] alone = Variants.write(content);

        assertThat(Stream.generate(() -> content).limit(24).parallel().map(Variants::write))
                .allMatch(file -> java.util.Arrays.equals(file, alone));
    }
}
