// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.document.content.Block;
import fr.gouv.numerique.vivier.domain.document.content.DocumentContent;
import fr.gouv.numerique.vivier.domain.document.content.Span;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Pages as a typographer wants them: nothing cut off, nothing alone. */
class LayoutTest {
    private static final float HAIR = 0.05f;

    private final Fonts fonts;
    private final LineBreaker breaker;

    LayoutTest() throws Exception {
        fonts = new Fonts.Files().open();
        breaker = new LineBreaker(fonts);
    }

    private List<Page> pages(DocumentContent content) {
        return Paginator.paginate(new Composer(breaker).compose(content).strips());
    }

    @TestFactory
    Stream<DynamicTest> everythingStaysBetweenTheMargins() {
        return Variants.all().entrySet().stream()
                .map(
                        variant ->
                                DynamicTest.dynamicTest(
                                        variant.getKey(),
                                        () -> pages(variant.getValue()).forEach(this::fits)));
    }

    private void fits(Page page) {
        float last = 0;
        for (Page.Placed placed : page.strips()) {
            assertThat(placed.top()).isGreaterThanOrEqualTo(last - HAIR);
            last = placed.top() + placed.strip().height();
            assertThat(last).isLessThanOrEqualTo(Geometry.BOTTOM + HAIR);
            for (Mark mark : placed.strip().marks()) {
                if (mark instanceof Mark.Words words) {
                    assertThat(right(words)).isLessThanOrEqualTo(Geometry.RIGHT + HAIR);
                }
            }
        }
    }

    private float right(Mark.Words words) {
        Line.Fragment last = words.line().fragments().getLast();
        return words.x() + last.x() + fonts.width(last.text().stripTrailing(), last.style());
    }

    @TestFactory
    Stream<DynamicTest> noHeadingEndsAPage() {
        return Variants.all().entrySet().stream()
                .map(
                        variant ->
                                DynamicTest.dynamicTest(
                                        variant.getKey(),
                                        () -> pages(variant.getValue()).forEach(this::endsWell)));
    }

    private void endsWell(Page page) {
        List<Tag.Role> last = roles(page.strips().getLast().strip());

        assertThat(last)
                .doesNotContain(Tag.Role.H1, Tag.Role.H2, Tag.Role.H3, Tag.Role.COLUMN_NAME);
    }

    private static List<Tag.Role> roles(Strip strip) {
        return strip.marks().stream()
                .filter(Mark.Words.class::isInstance)
                .map(mark -> ((Mark.Words) mark).tag().role())
                .toList();
    }

    /** Whatever length the text before has, signatures are whole and have text above them. */
    @Test
    void signaturesNeverStandAlone() {
        for (int lines = 1; lines < 60; lines++) {
            List<Block> blocks = new ArrayList<>(List.of(new Block.Title("Essai", "")));
            for (int i = 0; i < lines; i++) {
                blocks.add(body("Un paragraphe de texte."));
            }
            blocks.add(new Block.Heading(2, "", "Signatures"));
            blocks.add(body("Fait en trois exemplaires."));
            blocks.add(
                    new Block.Signatures(
                            List.of(
                                    new Block.SignatureBox(
                                            "agent", "L’agent", "A", "", List.of("Fait à")))));
            Page last = pages(Variants.document(blocks)).getLast();

            assertThat(last.strips().stream().filter(LayoutTest::isSignature)).hasSize(1);
            assertThat(words(last)).contains("Un paragraphe de texte.");
        }
    }

    /** Without a heading above them either, as on a certificate, after a table of two pages. */
    @Test
    void signaturesWithoutAHeadingGoWithTheTextBefore() {
        for (int rows = 30; rows < 75; rows++) {
            List<Block> blocks = new ArrayList<>(Variants.table(rows).blocks());
            blocks.add(body("Attestation établie pour servir et valoir ce que de droit."));
            blocks.add(
                    new Block.Signatures(
                            List.of(
                                    new Block.SignatureBox(
                                            "host", "Pour l’accueil", "A", "", List.of("Le")))));
            Page last = pages(Variants.document(blocks)).getLast();

            assertThat(words(last)).contains("Attestation établie");
        }
    }

    @Test
    void columnsCutNoWordWhileOneHasRoomToSpare() {
        String mail = "sacha.delaunay@ministere-exemple.gouv.fr";
        List<Page> pages =
                pages(
                        Variants.document(
                                List.of(
                                        new Block.DataTable(
                                                "",
                                                List.of("Désignation", "n", "Avant", "Après"),
                                                List.of(
                                                        List.of(
                                                                plain("Responsable hiérarchique"),
                                                                plain("0 (faible)"),
                                                                plain("Le chef, ".repeat(9) + mail),
                                                                plain("La chef " + mail)))))));

        assertThat(words(pages.getFirst()).lines())
                .anySatisfy(line -> assertThat(line).startsWith("Responsable 0 (faible)"))
                .anySatisfy(line -> assertThat(line).startsWith("hiérarchique"))
                .anySatisfy(line -> assertThat(line).endsWith("sacha.delaunay@ministere-"))
                .anySatisfy(line -> assertThat(line).endsWith("exemple.gouv.fr"));
    }

    /** The blank between two texts of a cell is no blank within a text. */
    @Test
    void theLinesOfATextStandAtOneDistance() {
        List<Strip> row =
                new Composer(breaker)
                        .compose(
                                Variants.document(
                                        List.of(
                                                new Block.DataTable(
                                                        "",
                                                        List.of("Un", "Deux"),
                                                        List.of(
                                                                List.of(
                                                                        plain("mot ".repeat(70)),
                                                                        plain(
                                                                                "mot "
                                                                                        .repeat(
                                                                                                150))))))))
                        .strips();

        assertThat(row.subList(3, row.size() - 1).stream().map(Strip::height).distinct())
                .hasSize(1);
    }

    private static List<Span> plain(String text) {
        return List.of(Span.plain(text));
    }

    @Test
    void aLongNameAtTheHeadOfAPageStopsBeforeTheMargin() {
        String name = "Direction de l’administration et de la modernisation ".repeat(4).strip();
        Furniture furniture =
                new Furniture(breaker, Variants.document(List.of(), "AT-2020-0001", name), 2);

        assertThat(furniture.of(2).stream().filter(Mark.Furniture.class::isInstance))
                .allSatisfy(
                        mark -> {
                            Mark.Furniture words = (Mark.Furniture) mark;
                            Line.Fragment last = words.line().fragments().getLast();
                            assertThat(words.x() + fonts.width(last.text(), last.style()))
                                    .isLessThanOrEqualTo(Geometry.RIGHT + HAIR);
                        })
                .anySatisfy(
                        mark ->
                                assertThat(
                                                ((Mark.Furniture) mark)
                                                        .line()
                                                        .fragments()
                                                        .getFirst()
                                                        .text())
                                        .startsWith("Direction de")
                                        .endsWith(" …"));
    }

    /** A sheet without a number is filed nowhere, so nothing on it asks to be scanned. */
    @Test
    void onlyNumberedDocumentsBearACode() {
        assertThat(furniture("AT-2020-0001")).hasAtLeastOneElementOfType(Mark.Code.class);
        assertThat(furniture("T-0042")).doesNotHaveAnyElementsOfTypes(Mark.Code.class);
        assertThat(furniture("")).doesNotHaveAnyElementsOfTypes(Mark.Code.class);
    }

    private List<Mark> furniture(String number) {
        return new Furniture(breaker, Variants.document(List.of(), number, "Administration"), 1)
                .of(1);
    }

    private static boolean isSignature(Page.Placed placed) {
        return placed.strip().marks().stream().anyMatch(Mark.SignatureField.class::isInstance);
    }

    /** A paragraph that meets the end of a page leaves and takes two lines at least. */
    @Test
    void noLineStandsAlone() {
        for (int before = 30; before < 60; before++) {
            List<Block> blocks = new ArrayList<>();
            for (int i = 0; i < before; i++) {
                blocks.add(body("Une ligne."));
            }
            blocks.add(body("Des mots pour plusieurs lignes. ".repeat(20).strip()));
            for (Page page : pages(Variants.document(blocks))) {
                long lines =
                        page.strips().stream()
                                .filter(it -> words(it).startsWith("Des mots") || isLong(it))
                                .count();
                assertThat(lines).isNotEqualTo(1);
            }
        }
    }

    private static boolean isLong(Page.Placed placed) {
        return words(placed).contains("mots") || words(placed).contains("plusieurs");
    }

    private static Block body(String text) {
        return new Block.Paragraph(Block.Paragraph.Kind.BODY, List.of(Span.plain(text)));
    }

    private static String words(Page page) {
        StringBuilder words = new StringBuilder();
        page.strips().forEach(placed -> words.append(words(placed)).append('\n'));
        return words.toString();
    }

    private static String words(Page.Placed placed) {
        StringBuilder words = new StringBuilder();
        for (Mark mark : placed.strip().marks()) {
            if (mark instanceof Mark.Words text) {
                text.line().fragments().forEach(it -> words.append(it.text()));
            }
        }
        return words.toString();
    }

    @Test
    void linesEndAfterBlanksAndHyphensOnly() {
        List<String> lines =
                lines("Un rendez-vous le 1er\u00A0juin, n°\u00A02006-781, à l’Hôtel-de-Ville", 60);

        assertThat(String.join("", lines))
                .isEqualTo("Un rendez-vous le 1er\u00A0juin, n°\u00A02006-781, à l’Hôtel-de-Ville");
        assertThat(lines)
                .containsExactly(
                        "Un rendez-",
                        "vous le ",
                        "1er\u00A0juin, ",
                        "n°\u00A02006-781, à ",
                        "l’Hôtel-de-",
                        "Ville");
    }

    @Test
    void aWordWiderThanItsColumnIsCut() {
        List<String> lines = lines("x".repeat(50), 60);

        assertThat(lines.size()).isGreaterThan(2);
        assertThat(String.join("", lines)).isEqualTo("x".repeat(50));
    }

    @Test
    void aWordWiderThanItsColumnIsCutAfterASignFirst() {
        assertThat(lines("gwenael.riou@developpement.gouv.fr", 130))
                .containsExactly("gwenael.riou@", "developpement.gouv.fr");
    }

    private List<String> lines(String text, float width) {
        return breaker.lines(List.of(new Run(text, TextStyle.BODY)), width).stream()
                .map(line -> line.fragments().getFirst().text())
                .toList();
    }
}
