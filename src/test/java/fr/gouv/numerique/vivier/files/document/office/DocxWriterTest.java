// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document.office;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.document.Samples;
import fr.gouv.numerique.vivier.domain.document.content.Block;
import fr.gouv.numerique.vivier.domain.document.content.DocumentContent;
import fr.gouv.numerique.vivier.domain.document.content.Span;
import fr.gouv.numerique.vivier.domain.settings.Emblem;
import fr.gouv.numerique.vivier.files.document.Variants;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.zwobble.mammoth.DocumentConverter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

class DocxWriterTest {
    private static final DocumentContent AGREEMENT =
            Variants.compose(Samples.complete().agreementCase());

    private static byte[] write(DocumentContent content) throws IOException {
        return new DocxWriter().write(content, Variants.CREATED);
    }

    private static XWPFDocument read(DocumentContent content) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(write(content)));
    }

    private static String part(byte[] file, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError(name);
    }

    @TestFactory
    Stream<DynamicTest> saysWordForWordWhatTheContentSays() {
        return Variants.all().entrySet().stream()
                .map(
                        variant ->
                                DynamicTest.dynamicTest(
                                        variant.getKey(),
                                        () -> {
                                            try (XWPFDocument docx = read(variant.getValue())) {
                                                assertThat(DocxText.of(docx))
                                                        .isEqualTo(
                                                                OfficeWords.of(variant.getValue()));
                                            }
                                        }));
    }

    @Test
    void emblemStandsInTheLetterheadWithItsAlternativeText() throws Exception {
        DocumentContent content = Variants.withEmblem();
        Emblem emblem = content.emblem().orElseThrow();
        byte[] file = write(content);
        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(docx.getAllPictures())
                    .singleElement()
                    .satisfies(picture -> assertThat(picture.getData()).isEqualTo(emblem.png()));
            XWPFParagraph name =
                    docx.getTables().getFirst().getRow(0).getCell(0).getParagraphArray(1);
            assertThat(name.getText()).isEqualTo(content.letterhead().getFirst());
            assertThat(name.getBorderTop()).isEqualTo(Borders.NONE);
        }
        assertThat(new DocumentConverter().convertToHtml(new ByteArrayInputStream(file)).getValue())
                .contains("alt=\"" + emblem.alternative() + "\"");
        assertThat(write(content)).isEqualTo(file);
    }

    @TestFactory
    Stream<DynamicTest> anotherLibraryReadsTheWordsOfEveryVariant() {
        return Variants.all().entrySet().stream()
                .map(
                        variant ->
                                DynamicTest.dynamicTest(
                                        variant.getKey(),
                                        () ->
                                                assertThat(raw(variant.getValue()))
                                                        .isEqualTo(
                                                                OfficeWords.of(
                                                                        variant.getValue()))));
    }

    /** Words paragraph by paragraph, as a library that knows nothing of ours finds them. */
    private static List<String> raw(DocumentContent content) throws IOException {
        String words =
                new DocumentConverter()
                        .extractRawText(new ByteArrayInputStream(write(content)))
                        .getValue();
        return OfficeWords.tidy(List.of(words.split("\n\n")));
    }

    /** Another library, which knows nothing of ours, sees headings, lists and heads of tables. */
    @Test
    void anotherLibraryReadsTheSameDocument() throws Exception {
        var result =
                new DocumentConverter()
                        .addStyleMap("p[style-name='Titre d’article'] => h2:fresh")
                        .addStyleMap("p[style-name='Titre de partie'] => h2:fresh")
                        .convertToHtml(new ByteArrayInputStream(write(AGREEMENT)));
        String html = result.getValue();

        assertThat(html)
                .contains("<h2>Article\u00A01\tObjet</h2>")
                .contains("<h2>Signatures</h2>")
                .contains("<ul><li>définir avec l’équipe les indicateurs utiles")
                .contains("<strong>Camille Kerbrat-Moulin</strong>")
                .contains("<thead><tr><th><p>Date</p></th><th><p>Étape</p></th></tr></thead>");
    }

    @Test
    void bearsItsLanguageAndProperties() throws Exception {
        byte[] file = write(AGREEMENT);
        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(file))) {
            POIXMLProperties.CoreProperties core = docx.getProperties().getCoreProperties();

            assertThat(core.getTitle()).isEqualTo(AGREEMENT.title());
            assertThat(core.getSubject()).isEqualTo(AGREEMENT.subject());
            assertThat(core.getCreator()).isEqualTo(AGREEMENT.author());
            assertThat(core.getIdentifier()).isEqualTo("AT-2020-0007");
            assertThat(core.getRevision()).isEqualTo("1");
            assertThat(core.getContentStatus()).isEqualTo("Projet");
            assertThat(core.getCreated().toInstant()).isEqualTo(Variants.CREATED);
            assertThat(docx.getProperties().getExtendedProperties().getApplication())
                    .isEqualTo("Vivier");
        }
        assertThat(part(file, "word/styles.xml")).contains("<w:lang w:val=\"fr-FR\"");
        assertThat(part(file, "word/settings.xml")).contains("\"compatibilityMode\"");
    }

    @Test
    void usesNamedStylesThatTheFileDefines() throws Exception {
        try (XWPFDocument docx = read(AGREEMENT)) {
            List<String> used = new ArrayList<>();
            for (XWPFParagraph paragraph : DocxText.paragraphs(docx)) {
                used.add(paragraph.getStyle());
            }

            assertThat(used)
                    .doesNotContainNull()
                    .contains("Title", "Subtitle", "Heading1Article", "BodyTextArticle", "Note")
                    .allSatisfy(style -> assertThat(docx.getStyles().styleExist(style)).isTrue());
            assertThat(docx.getStyles().getStyle("Heading1Article").getBasisStyleID())
                    .isEqualTo("Heading1");
            assertThat(docx.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
        }
    }

    @Test
    void everyPageTellsNumberVersionAndPage() throws Exception {
        byte[] file = write(AGREEMENT);
        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(docx.getFooterList())
                    .hasSize(2)
                    .extracting(XWPFFooter::getText)
                    .allMatch(text -> text.contains(AGREEMENT.footer()));
            assertThat(docx.getHeaderList())
                    .anyMatch(header -> header.getText().contains("PROJET"));
        }
        assertThat(part(file, "word/footer1.xml")).contains(" PAGE ").contains(" NUMPAGES ");
    }

    @Test
    void aLongTableRepeatsItsHeadAndCutsNoRow() throws Exception {
        try (XWPFDocument docx = read(Variants.table(300))) {
            XWPFTable table = docx.getTables().getLast();

            assertThat(table.getRows()).hasSize(301).allMatch(XWPFTableRow::isCantSplitRow);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).isRepeatHeader()).isFalse();
            assertThat(table.getStyleID()).isEqualTo("DataTable");
            assertThat(table.getCTTbl().getTblPr().getTblCaption().getVal())
                    .isEqualTo("Trois colonnes");
        }
    }

    @Test
    void signaturesStayTogetherAndWithTheTextBefore() throws Exception {
        try (XWPFDocument docx = read(AGREEMENT)) {
            XWPFTable boxes =
                    docx.getTables().stream()
                            .filter(it -> "SignatureTable".equals(it.getStyleID()))
                            .findFirst()
                            .orElseThrow();
            List<XWPFParagraph> before =
                    docx.getParagraphs().stream()
                            .filter(it -> it.getText().startsWith("Le présent accord prend effet"))
                            .toList();

            assertThat(boxes.getRow(0).getTableCells()).hasSize(3);
            assertThat(boxes.getRows()).allMatch(XWPFTableRow::isCantSplitRow);
            assertThat(before).singleElement().matches(XWPFParagraph::isKeepNext);
        }
    }

    @Test
    void listsAreRealLists() throws Exception {
        try (XWPFDocument docx = read(AGREEMENT)) {
            XWPFParagraph entry =
                    docx.getParagraphs().stream()
                            .filter(it -> it.getText().startsWith("définir avec l’équipe"))
                            .findFirst()
                            .orElseThrow();

            assertThat(entry.getStyle()).isEqualTo("ListBulletArticle");
            assertThat(docx.getNumbering().numExist(java.math.BigInteger.TWO)).isTrue();
        }
    }

    @Test
    void namesFromRightToLeftAndEmojiAreKept() throws Exception {
        DocumentContent content =
                Variants.compose(
                        Samples.complete()
                                .set("lineManagerName", "שרה כהן Cohen")
                                .set("missionTitle", "Étoile 😀 👩‍💻 et 日本\u0007")
                                .agreementCase());
        byte[] file = write(content);

        assertThat(part(file, "word/document.xml"))
                .contains("<w:rtl/></w:rPr><w:t>שרה כהן</w:t>")
                .contains("Étoile 😀 👩‍💻 et 日本");
    }

    @Test
    void noBreakSpacesAreKept() throws Exception {
        try (XWPFDocument docx =
                read(
                        Variants.document(
                                List.of(
                                        new Block.Title("Titre", ""),
                                        new Block.Paragraph(
                                                Block.Paragraph.Kind.BODY,
                                                List.of(
                                                        Span.plain(
                                                                "« Oui\u202F! » n°\u00A07"))))))) {
            assertThat(docx.getParagraphs().getLast().getText())
                    .isEqualTo("« Oui\u202F! » n°\u00A07");
        }
    }

    @Test
    void theSameContentGivesTheSameBytes() throws Exception {
        byte[] first = write(AGREEMENT);

        assertThat(write(Variants.compose(Samples.complete().agreementCase()))).isEqualTo(first);
        assertThat(
                        write(
                                Variants.compose(
                                        Samples.complete().set("noticeDays", "6").agreementCase())))
                .isNotEqualTo(first);
    }
}
