// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document.house;

import static fr.gouv.numerique.vivier.files.document.house.Docx.p;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.document.OfficialDocuments;
import fr.gouv.numerique.vivier.domain.document.field.DocumentField;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.house.HouseCheck;
import fr.gouv.numerique.vivier.domain.document.house.HouseFinding;
import fr.gouv.numerique.vivier.domain.document.house.HouseNames;
import fr.gouv.numerique.vivier.domain.shared.Texts;

import org.junit.jupiter.api.Test;

import java.util.List;

/** « Vérifier ce modèle »: each fault with its place and a way out. */
class HouseCheckTest {
    private static final HouseNames NAMES = HouseNames.of(OfficialDocuments.vocabulary());

    private static HouseCheck check(Docx template) throws Exception {
        return HouseTemplateFile.read(template.bytes()).check(NAMES);
    }

    private static List<String> lines(Docx template) throws Exception {
        Texts texts = Texts.french();
        return check(template).findings().stream()
                .map(
                        it ->
                                texts.get(it.place().words())
                                        + " | "
                                        + texts.get(it.message())
                                        + " | "
                                        + it.place().around())
                .toList();
    }

    @Test
    void anUnknownFieldIsToldWithTheNameThatWasMeant() throws Exception {
        assertThat(lines(Docx.of(p("Titre") + p("") + p("Mme ${lastname} et ${zzzz}"))))
                .containsExactly(
                        "Texte, paragraphe 2 | ${lastname} n’est le nom d’aucun champ. Vouliez-vous"
                                + " dire ${lastName}\u202F? | Mme ${lastname} et ${zzzz}",
                        "Texte, paragraphe 2 | ${zzzz} n’est le nom d’aucun champ. | Mme ${lastname}"
                                + " et ${zzzz}");
    }

    @Test
    void blocksAreFollowedThroughTheirPassage() throws Exception {
        assertThat(
                        check(
                                        Docx.of(
                                                p("[[si travel]]")
                                                        + p("[[fin]]")
                                                        + p("[[fin]]")
                                                        + p("Vu [[si travels]] oui")
                                                        + "<w:tbl><w:tr><w:tc>"
                                                        + p("[[si travels]]")
                                                        + p("")
                                                        + "</w:tc></w:tr></w:tbl>"))
                                .findings())
                .extracting(HouseFinding::kind, HouseFinding::nearest)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                HouseFinding.Kind.UNKNOWN_CONDITION, "[[si travels]]"),
                        org.assertj.core.groups.Tuple.tuple(HouseFinding.Kind.NOTHING_TO_END, ""),
                        org.assertj.core.groups.Tuple.tuple(HouseFinding.Kind.MARK_NOT_ALONE, ""),
                        org.assertj.core.groups.Tuple.tuple(HouseFinding.Kind.UNCLOSED_BLOCK, ""));
    }

    @Test
    void listsBelongInRowsOneInEach() throws Exception {
        assertThat(
                        check(
                                        Docx.of(
                                                p("${trips.from}")
                                                        + "<w:tbl><w:tr><w:tc>"
                                                        + p("${trips.from} ${calendar.day}")
                                                        + "</w:tc></w:tr></w:tbl>"
                                                        + p("${lastName")))
                                .findings())
                .extracting(HouseFinding::kind)
                .containsExactly(
                        HouseFinding.Kind.LIST_OUTSIDE_ROW,
                        HouseFinding.Kind.TWO_LISTS,
                        HouseFinding.Kind.OPEN_PLACEHOLDER);
    }

    @Test
    void fieldsThatTheDocumentAlwaysHasAndTheTemplateNeverPrintsAreListed() throws Exception {
        HouseCheck check = check(Docx.of(p("${lastName} ${homeSignatory.name}")));

        assertThat(check.canBeUsed()).isTrue();
        assertThat(check.used()).containsExactlyInAnyOrder("lastName", "homeSignatory.name");
        assertThat(check.unused(DocumentKind.AGREEMENT))
                .extracting(DocumentField::id)
                .contains("firstName", "startDate")
                .doesNotContain("lastName", "workPhone");
    }

    @Test
    void placesInHeadersAreNamed() throws Exception {
        assertThat(lines(Docx.of(p("x")).part("word/header1.xml", "header", "hdr", p("${nom}"))))
                .singleElement()
                .asString()
                .startsWith("En-tête ou pied de page, paragraphe 1");
    }
}
