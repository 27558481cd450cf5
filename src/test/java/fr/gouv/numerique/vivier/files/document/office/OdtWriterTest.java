// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document.office;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.document.Samples;
import fr.gouv.numerique.vivier.domain.document.content.Block;
import fr.gouv.numerique.vivier.domain.document.content.DocumentContent;
import fr.gouv.numerique.vivier.domain.document.content.Span;
import fr.gouv.numerique.vivier.files.document.Variants;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

class OdtWriterTest {
    private static final DocumentContent AGREEMENT =
            Variants.compose(Samples.complete().agreementCase());

    private static byte[] write(DocumentContent content) throws IOException {
        return new OdtWriter().write(content, Variants.CREATED);
    }

    @TestFactory
    Stream<DynamicTest> saysWordForWordWhatTheContentSays() {
        return Variants.all().entrySet().stream()
                .map(
                        variant ->
                                DynamicTest.dynamicTest(
                                        variant.getKey(),
                                        () ->
                                                assertThat(
                                                                new OdtFile(
                                                                                write(
                                                                                        variant
                                                                                                .getValue()))
                                                                        .paragraphs())
                                                        .isEqualTo(
                                                                OfficeWords.of(
                                                                        variant.getValue()))));
    }

    @Test
    void emblemStandsInTheLetterheadWithItsAlternativeText() throws Exception {
        DocumentContent content = Variants.withEmblem();
        OdtFile odt = new OdtFile(write(content));

        assertThat(odt.all("xlink:href")).containsExactly("Pictures/emblem.png");
        assertThat(odt.part("content.xml"))
                .contains(
                        "<svg:desc>"
                                + content.emblem().orElseThrow().alternative()
                                + "</svg:desc>");
        assertThat(odt.part("META-INF/manifest.xml")).contains("\"Pictures/emblem.png\"");
        assertThat(odt.part("Pictures/emblem.png")).startsWith("\uFFFDPNG");
    }

    /** Every name of a style stands for one, so that no program has to guess. */
    @TestFactory
    Stream<DynamicTest> usesOnlyStylesThatItDefines() {
        return Variants.all().entrySet().stream()
                .map(
                        variant ->
                                DynamicTest.dynamicTest(
                                        variant.getKey(),
                                        () -> {
                                            OdtFile odt = new OdtFile(write(variant.getValue()));
                                            Set<String> defined =
                                                    new HashSet<>(odt.all("style:name"));
                                            Set<String> used =
                                                    new HashSet<>(odt.all("text:style-name"));
                                            used.addAll(odt.all("table:style-name"));
                                            used.addAll(odt.all("style:parent-style-name"));
                                            used.addAll(odt.all("style:next-style-name"));
                                            used.addAll(odt.all("style:page-layout-name"));
                                            used.addAll(odt.all("style:master-page-name"));

                                            assertThat(defined).containsAll(used);
                                        }));
    }

    /** OpenDocument 1.3, part 2, section 3.3: the type stands first, as it is. */
    @Test
    void beginsWithItsType() throws Exception {
        String start = new String(write(AGREEMENT), 0, 77, StandardCharsets.ISO_8859_1);

        assertThat(start)
                .startsWith("PK")
                .endsWith("mimetypeapplication/vnd.oasis.opendocument.text");
    }

    @Test
    void bearsItsLanguageAndProperties() throws Exception {
        OdtFile odt = new OdtFile(write(AGREEMENT));

        assertThat(odt.part("meta.xml"))
                .contains("<dc:title>" + AGREEMENT.title() + "</dc:title>")
                .contains("<dc:subject>")
                .contains("<dc:language>fr-FR</dc:language>")
                .contains("<meta:creation-date>2020-05-11T10:00:00Z</meta:creation-date>")
                .contains("meta:name=\"Numéro\" meta:value-type=\"string\">AT-2020-0007<")
                .contains("<meta:generator>Vivier</meta:generator>");
        assertThat(odt.part("styles.xml"))
                .contains("fo:language=\"fr\" fo:country=\"FR\"")
                .contains("text:page-number")
                .contains("text:page-count")
                .contains(AGREEMENT.footer())
                .contains(">PROJET</text:span>");
        assertThat(odt.part("META-INF/manifest.xml")).contains("content.xml", "meta.xml");
    }

    @Test
    void headingsListsAndTablesAreWhatTheyAre() throws Exception {
        String content = new OdtFile(write(AGREEMENT)).part("content.xml");

        assertThat(content)
                .contains("<text:h text:style-name=\"Heading1Article\" text:outline-level=\"1\">")
                .contains("<text:list text:style-name=\"BulletsArticle\"><text:list-item>")
                .contains("<table:table-header-rows>")
                .contains("<table:table-header-columns>");
    }

    @Test
    void aLongTableRepeatsItsHeadAndCutsNoRow() throws Exception {
        OdtFile odt = new OdtFile(write(Variants.table(300)));

        assertThat(odt.part("content.xml"))
                .containsOnlyOnce("<table:table-header-rows>")
                .contains("<table:title>Trois colonnes</table:title>");
        assertThat(odt.count("table:table-row")).isEqualTo(302);
        assertThat(odt.all("fo:keep-together")).contains("always");
    }

    @Test
    void blanksInARowEmojiAndNamesFromRightToLeftAreKept() throws Exception {
        OdtFile odt =
                new OdtFile(
                        write(
                                Variants.document(
                                        List.of(
                                                new Block.Title("Titre", ""),
                                                new Block.Paragraph(
                                                        Block.Paragraph.Kind.BODY,
                                                        List.of(
                                                                Span.plain("a  b « 😀 » "),
                                                                Span.plain("שרה כהן\u0001")))))));

        assertThat(odt.paragraphs()).contains("a  b « 😀 » שרה כהן");
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
