// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document.house;

import static fr.gouv.numerique.vivier.files.document.house.Docx.p;
import static fr.gouv.numerique.vivier.files.document.house.Docx.r;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.document.house.HouseValues;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What word processors really write, filled in. */
class HouseTemplateFileTest {
    private static final String DOCUMENT = "word/document.xml";
    private static final HouseValues VALUES =
            new HouseValues(
                    Map.of(
                            "lastName", List.of("Le Goff"),
                            "missionTitle", List.of("Étude <&> 😀"),
                            "missionContext", List.of("Premier point.", "Second point."),
                            "tasks", List.of("lire", "écrire", "compter"),
                            "purpose", List.of("${lastName}")),
                    Set.of("tasks", "deliverables"),
                    Set.of("travels"),
                    Map.of(
                            "trips",
                            List.of(
                                    Map.of("from", "Rennes", "to", "${lastName}"),
                                    Map.of("from", "Paris", "to", "Brest")),
                            "calendar",
                            List.of()));

    private static byte[] fill(Docx template) throws Exception {
        return HouseTemplateFile.read(template.bytes()).fill(VALUES, Docx.MOMENT);
    }

    private static String filled(String body) throws Exception {
        return Docx.words(fill(Docx.of(body)), DOCUMENT);
    }

    @Test
    void aPlaceholderSplitOverRunsTakesTheLookOfItsFirstCharacter() throws Exception {
        byte[] file =
                fill(
                        Docx.of(
                                "<w:p>"
                                        + r("Nom : ")
                                        + "<w:r><w:rPr><w:b/></w:rPr><w:t>$</w:t></w:r>"
                                        + "<w:proofErr w:type=\"spellStart\"/>"
                                        + r("{last")
                                        + "<w:r><w:rPr><w:i/></w:rPr><w:t>Name</w:t></w:r>"
                                        + "<w:proofErr w:type=\"spellEnd\"/>"
                                        + r("}.")
                                        + "</w:p>"));

        assertThat(Docx.words(file, DOCUMENT)).isEqualTo("Nom : Le Goff./");
        assertThat(Docx.part(file, DOCUMENT))
                .containsPattern("<w:b/></w:rPr><w:t xml:space=\"preserve\">Le Goff</w:t>");
    }

    @Test
    void blanksInsideAPlaceholderDoNotMatter() throws Exception {
        assertThat(filled(p("${ lastName\u00A0}-${lastName}"))).isEqualTo("Le Goff-Le Goff/");
    }

    @Test
    void hyperlinksContentControlsAndTrackedInsertionsAreFilledIn() throws Exception {
        String body =
                "<w:p><w:hyperlink r:id=\"r1\">"
                        + r("${last")
                        + r("Name}")
                        + "</w:hyperlink></w:p>"
                        + "<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/><w:dataBinding w:xpath=\"/a\"/>"
                        + "</w:sdtPr><w:sdtContent>"
                        + r("${lastName}")
                        + "</w:sdtContent></w:sdt></w:p>"
                        + "<w:p>"
                        + r("${last")
                        + "<w:ins w:id=\"1\">"
                        + r("Name")
                        + "</w:ins><w:del w:id=\"2\"><w:r><w:delText>x</w:delText></w:r></w:del>"
                        + r("}")
                        + "</w:p>";
        byte[] file = fill(Docx.of(body));

        assertThat(Docx.words(file, DOCUMENT)).isEqualTo("Le Goff/Le Goff/Le Goffx/");
        assertThat(Docx.part(file, DOCUMENT)).doesNotContain("dataBinding", "showingPlcHdr");
    }

    @Test
    void bothCopiesOfATextBoxAreFilledIn() throws Exception {
        String body =
                "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:txbx>"
                        + "<w:txbxContent>"
                        + p("${lastName}")
                        + "</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><v:textbox>"
                        + "<w:txbxContent>"
                        + p("${lastName}")
                        + "</w:txbxContent></v:textbox></mc:Fallback></mc:AlternateContent></w:r>"
                        + r("fin")
                        + "</w:p>";

        assertThat(filled(body)).isEqualTo("Le Goff/Le Goff/fin/");
    }

    @Test
    void headersFootersAndNotesAreFilledIn() throws Exception {
        byte[] file =
                fill(
                        Docx.of(p("corps"))
                                .part("word/header1.xml", "header", "hdr", p("${lastName} h"))
                                .part("word/footer2.xml", "footer", "ftr", p("${lastName} f"))
                                .part(
                                        "word/footnotes.xml",
                                        "footnotes",
                                        "footnotes",
                                        "<w:footnote w:id=\"2\">"
                                                + p("${lastName} n")
                                                + "</w:footnote>"));

        assertThat(Docx.words(file, "word/header1.xml")).isEqualTo("Le Goff h/");
        assertThat(Docx.words(file, "word/footer2.xml")).isEqualTo("Le Goff f/");
        assertThat(Docx.words(file, "word/footnotes.xml")).isEqualTo("Le Goff n/");
    }

    @Test
    void aRowRepeatsForEveryEntryOfItsList() throws Exception {
        String row =
                "<w:tr><w:tc>"
                        + p("${trips.from}")
                        + "</w:tc><w:tc>"
                        + p("${trips.to} ${lastName}")
                        + "</w:tc></w:tr>";
        String table = "<w:tbl><w:tr><w:tc>" + p("De") + "</w:tc></w:tr>" + row + "</w:tbl>";

        assertThat(filled(table + p("")))
                .isEqualTo("De/Rennes/${lastName} Le Goff/Paris/Brest Le Goff//");
    }

    @Test
    void aTableWithoutAnyEntryGoesAway() throws Exception {
        String table = "<w:tbl><w:tr><w:tc>" + p("${calendar.day}") + "</w:tc></w:tr></w:tbl>";

        assertThat(filled(p("avant") + table + p("après"))).isEqualTo("avant/après/");
    }

    @Test
    void blocksStayOrGoWithTheirCondition() throws Exception {
        String body =
                p("[[si travels]]")
                        + p("voyage")
                        + "<w:tbl><w:tr><w:tc>"
                        + p("[[si non travels]]")
                        + p("caché")
                        + p("[[fin]]")
                        + "</w:tc></w:tr></w:tbl>"
                        + p("[[ fin ]]")
                        + p("[[si non travels]]")
                        + p("[[si travels]]")
                        + p("reste")
                        + p("[[fin]]")
                        + p("sans frais")
                        + "<w:p><w:r><w:t>[[</w:t></w:r>"
                        + r("fin]]")
                        + "</w:p>"
                        + p("suite");

        assertThat(filled(body)).isEqualTo("voyage//suite/");
    }

    @Test
    void aListAloneInItsParagraphGivesOneForEachEntry() throws Exception {
        String entry = "<w:p w14:paraId=\"1\"><w:pPr><w:pStyle w:val=\"Puce\"/></w:pPr>";
        byte[] file = fill(Docx.of(entry + r("${tasks}") + "</w:p>" + p("Soit : ${tasks}.")));

        assertThat(Docx.words(file, DOCUMENT))
                .isEqualTo("lire/écrire/compter/Soit : lire, écrire et compter./");
        assertThat(Docx.part(file, DOCUMENT).split("\"Puce\"")).hasSize(4);
        assertThat(Docx.part(file, DOCUMENT).split("paraId")).hasSize(2);
    }

    @Test
    void valuesKeepTheirSignsAndLines() throws Exception {
        assertThat(filled(p("${missionTitle}")).replace("&#128512;", "😀"))
                .isEqualTo("Étude &lt;&&gt; 😀/");
        assertThat(filled(p("${missionContext}"))).isEqualTo("Premier point.\nSecond point./");
        assertThat(filled(p("Objet : ${purpose}"))).isEqualTo("Objet : ${lastName}/");
        assertThat(filled(p("a${workPhone}b"))).isEqualTo("ab/");
    }

    @Test
    void anOpenDocumentIsFilledInTheSameWay() throws Exception {
        byte[] file =
                HouseTemplateFile.read(
                                Odt.of(
                                        "<text:p>[[si travels]]</text:p>"
                                                + "<text:p>Nom :<text:s text:c=\"1\"/><text:span>${last</text:span>Name}</text:p>"
                                                + "<text:p>[[fin]]</text:p>"
                                                + "<text:list><text:list-item><text:p>${tasks}</text:p></text:list-item></text:list>"
                                                + "<text:p>${missionContext}<text:note><text:note-citation>1</text:note-citation>"
                                                + "<text:note-body><text:p>${lastName}</text:p></text:note-body></text:note></text:p>"
                                                + "<table:table><table:table-row><table:table-cell><text:p>${trips.from}</text:p>"
                                                + "</table:table-cell></table:table-row></table:table>"))
                        .fill(VALUES, Docx.MOMENT);
        String content = Docx.words(file, "content.xml");

        assertThat(content)
                .isEqualTo(
                        "Nom : Le Goff/lire/écrire/compter/Premier point.\nSecond point.1Le"
                                + " Goff//Rennes/Paris/");
        assertThat(new String(file, 30, 47, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("mimetypeapplication/vnd.oasis.opendocument.text");
        assertThat(Docx.words(file, "styles.xml")).contains("Le Goff/");
    }

    @Test
    void theSameValuesGiveTheSameBytes() throws Exception {
        Docx template = Docx.of(p("${lastName}"));

        assertThat(fill(template)).isEqualTo(fill(template));
    }

    @Test
    void theTemplateThatWordRemembersIsLeftOut() throws Exception {
        byte[] file =
                fill(
                        Docx.of(p("${lastName}"))
                                .part(
                                        "word/settings.xml",
                                        "settings",
                                        "settings",
                                        "<w:attachedTemplate r:id=\"r1\"/>")
                                .raw(
                                        "word/_rels/settings.xml.rels",
                                        "<Relationships><Relationship Id=\"r1\" TargetMode=\"External\""
                                                + " Type=\"x/attachedTemplate\""
                                                + " Target=\"file:///C:/Users/x/Normal.dotm\"/></Relationships>"));

        assertThat(Docx.part(file, "word/settings.xml")).doesNotContain("attachedTemplate");
        assertThat(Docx.part(file, "word/_rels/settings.xml.rels")).doesNotContain("Normal.dotm");
    }
}
