// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document.house;

import static fr.gouv.numerique.vivier.files.document.house.Docx.p;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.gouv.numerique.vivier.domain.document.OfficialDocuments;
import fr.gouv.numerique.vivier.domain.document.house.HouseCheck;
import fr.gouv.numerique.vivier.domain.document.house.HouseFinding;
import fr.gouv.numerique.vivier.domain.document.house.HouseNames;
import fr.gouv.numerique.vivier.domain.shared.Texts;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Templates that mean harm, or are none. */
class HostileTemplateTest {
    private static final HouseNames NAMES = HouseNames.of(OfficialDocuments.vocabulary());

    private static HouseCheck check(byte[] file) throws Exception {
        return HouseTemplateFile.read(file).check(NAMES);
    }

    private static String refusal(byte[] file) {
        UnusableTemplateException refusal =
                catchThrowableOfType(UnusableTemplateException.class, () -> check(file));
        return Texts.french().get(refusal.reason());
    }

    private static Docx link(String type, String target) {
        return Docx.of(p("x"))
                .raw(
                        "word/_rels/document.xml.rels",
                        "<Relationships><Relationship Id=\"a\" TargetMode=\"External\" Type=\"x/"
                                + type
                                + "\" Target=\""
                                + target
                                + "\"/></Relationships>");
    }

    @TestFactory
    Stream<DynamicTest> whatWouldActOrFetchIsForbidden() {
        Map<String, byte[]> files =
                Map.of(
                        "macro", Docx.of(p("x")).raw("word/vbaProject.bin", "x").bytes(),
                        "object", Docx.of(p("x")).raw("word/embeddings/o.bin", "x").bytes(),
                        "picture elsewhere", link("image", "http://a.example/a.png").bytes(),
                        "frame", link("frame", "file://server/x").bytes(),
                        "field",
                                Docx.of(
                                                "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                                                        + "<w:r><w:instrText> DD</w:instrText></w:r>"
                                                        + "<w:r><w:instrText>EAUTO c:\\x</w:instrText></w:r>"
                                                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>")
                                        .bytes(),
                        "simple field",
                                Docx.of("<w:p><w:fldSimple w:instr=\" INCLUDETEXT x \"/></w:p>")
                                        .bytes(),
                        "chunk", Docx.of("<w:altChunk r:id=\"a\"/>").bytes(),
                        "basic", Odt.of("", Map.of("Basic/Standard/a.xml", "<a/>")),
                        "open object", Odt.of("<draw:object/>"),
                        "open picture",
                                Odt.of("<draw:image xlink:href=\"http://a.example/a.png\"/>"));
        return files.entrySet().stream()
                .map(
                        file ->
                                DynamicTest.dynamicTest(
                                        file.getKey(),
                                        () ->
                                                assertThat(check(file.getValue()).findings())
                                                        .extracting(HouseFinding::kind)
                                                        .contains(HouseFinding.Kind.FORBIDDEN)));
    }

    @Test
    void hyperlinksAndPageNumbersAreAllowed() throws Exception {
        Docx template =
                link("hyperlink", "https://www.numerique.gouv.fr")
                        .part(
                                "word/footer1.xml",
                                "footer",
                                "ftr",
                                "<w:p><w:fldSimple w:instr=\" PAGE \"/></w:p>");

        assertThat(check(template.bytes()).findings()).isEmpty();
    }

    @Test
    void documentTypesAreRefusedWhereverTheyStand() {
        String bomb =
                "<!DOCTYPE a [<!ENTITY b \"c\"><!ENTITY d SYSTEM \"file:///etc/passwd\">]><a>&d;</a>";

        assertThat(refusal(Docx.of(p("x")).raw("word/document.xml", bomb).bytes()))
                .startsWith("Ce fichier contient une définition de type de document");
        assertThat(refusal(Docx.of(p("x")).raw("customXml/item1.xml", bomb).bytes()))
                .startsWith("Ce fichier contient une définition de type de document");
    }

    @Test
    void whatUnpacksBeyondBoundsIsNotUnpacked() throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 40; i++) {
                zip.write(zeros);
            }
        }

        assertThat(refusal(file.toByteArray())).contains("se décompresse bien au-delà");
    }

    @Test
    void endlessNestingIsRefused() {
        String deep = "<w:sdt>".repeat(5000) + "</w:sdt>".repeat(5000);

        assertThat(refusal(Docx.of(deep).bytes())).startsWith("Ce fichier est endommagé");
    }

    @Test
    void lockedFilesAndOtherKindsAreRefusedKindly() {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1};

        assertThat(refusal(old)).contains("protégé par un mot de passe", ".docx");
        assertThat(
                        refusal(
                                Odt.of(
                                        "",
                                        Map.of(
                                                "META-INF/manifest.xml",
                                                "<m><encryption-data/></m>"))))
                .contains("protégé par un mot de passe");
        assertThat(refusal("bonjour".getBytes(StandardCharsets.UTF_8)))
                .startsWith("Ce fichier n’est ni un DOCX ni un ODT.");
        assertThat(
                        refusal(
                                Odt.of(
                                        "",
                                        Map.of(
                                                "mimetype",
                                                "application/vnd.oasis.opendocument.spreadsheet"))))
                .startsWith("Ce fichier n’est pas un texte.");
        assertThat(refusal(java.util.Arrays.copyOf(Docx.of(p("x")).bytes(), 200)))
                .startsWith("Ce fichier est endommagé");
        assertThat(refusal(new byte[HouseTemplateFile.LARGEST + 1])).contains("20\u00A0Mo");
    }
}
