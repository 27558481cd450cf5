// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.gouv.numerique.vivier.domain.document.content.Block;
import fr.gouv.numerique.vivier.domain.document.content.Span;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;
import java.util.Set;

class TemplateTest {
    private static final Bindings.Vocabulary VOCABULARY =
            new Bindings.Vocabulary(
                    Set.of("name", "phone", "tasks", "place"),
                    Set.of("name", "phone", "remote"),
                    Map.of("trips", Set.of("from", "to"), "days", Set.of("day")));

    private record Values(Map<String, List<String>> words, Set<String> conditions)
            implements Bindings {
        @Override
        public Shown show(String field) {
            return field.equals("place")
                    ? new Shown.ToFill("[à compléter]")
                    : new Shown.Words(words.getOrDefault(field, List.of()), field.equals("tasks"));
        }

        @Override
        public boolean holds(String condition) {
            return conditions.contains(condition);
        }

        @Override
        public List<Map<String, String>> rows(String list) {
            return List.of(Map.of("from", "Rennes", "to", "Paris"), Map.of("from", "Redon"));
        }
    }

    private static List<Block> fill(String text) {
        Values values =
                new Values(
                        Map.of("name", List.of("Camille"), "tasks", List.of("lire", "écrire")),
                        Set.of("remote", "name"));
        return Template.parse(text, VOCABULARY).fill(values);
    }

    private static String words(List<Span> spans) {
        StringBuilder words = new StringBuilder();
        spans.forEach(span -> words.append(span.text()));
        return words.toString();
    }

    private static String paragraph(String text) {
        return words(((Block.Paragraph) fill(text).getFirst()).spans());
    }

    @Test
    void readsHeadingsWithLabels() {
        assertThat(fill("# Titre | sous-titre\n## Article 1 | Objet\n### Détail"))
                .containsExactly(
                        new Block.Title("Titre", "sous-titre"),
                        new Block.Heading(2, "Article\u00A01", "Objet"),
                        new Block.Heading(3, "", "Détail"));
    }

    @Test
    void joinsLinesUntilABlankOne() {
        assertThat(fill("un\ndeux\n\ntrois")).hasSize(2);
        assertThat(paragraph("un\ndeux\n\ntrois")).isEqualTo("un deux");
    }

    @Test
    void setsEmphasisAndNamesTheField() {
        Block.Paragraph paragraph = (Block.Paragraph) fill("a **b {name}** *c*").getFirst();

        assertThat(paragraph.spans())
                .containsExactly(
                        Span.plain("a "),
                        new Span("b ", Span.Style.BOLD, ""),
                        new Span("Camille", Span.Style.BOLD, "name"),
                        Span.plain(" "),
                        new Span("c", Span.Style.ITALIC, ""));
    }

    @Test
    void takesEscapedSignsAsTheyAre() {
        assertThat(paragraph("\\{name\\} \\*x\\* \\[si\\]")).isEqualTo("{name} *x* [si]");
    }

    @Test
    void printsVariantsByCondition() {
        assertThat(paragraph("[si remote]à distance[fin][si non remote]sur place[fin]"))
                .isEqualTo("à distance");
        assertThat(
                        fill(
                                "[si non remote]\n## A\n[fin]\n[si remote]\n## B\n[si name]\n## C\n[fin]\n[fin]"))
                .containsExactly(new Block.Heading(2, "", "B"), new Block.Heading(2, "", "C"));
    }

    @Test
    void leavesNoTraceOfAnAbsentValue() {
        assertThat(paragraph("{phone} {name} {phone} vient {phone}")).isEqualTo("Camille vient");
        assertThat(fill("{phone}")).isEmpty();
        assertThat(fill("- {phone}")).isEmpty();
        assertThat(fill("[fiche]\nTéléphone | {phone}\n[fin]")).isEmpty();
    }

    @Test
    void showsWhatIsStillToBeFilled() {
        Block.Paragraph paragraph = (Block.Paragraph) fill("à {place}").getFirst();

        assertThat(paragraph.spans().getLast())
                .isEqualTo(new Span("[à compléter]", Span.Style.TO_FILL, "place"));
    }

    @Test
    void writesAListAsBulletsLinesOrWords() {
        assertThat(((Block.Bullets) fill("- {tasks}").getFirst()).items()).hasSize(2);
        assertThat(paragraph("faire : {tasks}")).isEqualTo("faire\u00A0: lire et écrire");
        Block.FieldTable table =
                (Block.FieldTable) fill("[fiche]\nTâches | {tasks}\n[fin]").getFirst();
        assertThat(table.rows().getFirst().lines())
                .extracting(TemplateTest::words)
                .containsExactly("– lire", "– écrire");
    }

    @Test
    void continuesARowAndDropsItsEmptyLines() {
        Block.FieldTable table =
                (Block.FieldTable)
                        fill("[fiche Agent]\nNom | **{name}**\n | {phone}\n | fin\n[fin]")
                                .getFirst();

        assertThat(table.caption()).isEqualTo("Agent");
        assertThat(table.rows().getFirst().lines())
                .extracting(TemplateTest::words)
                .containsExactly("Camille", "fin");
    }

    @Test
    void repeatsARowOverItsList() {
        Block.DataTable table =
                (Block.DataTable)
                        fill("[tableau]\nDe | À\n{trips.from} | vers {trips.to}\n[fin]").getFirst();

        assertThat(table.columns()).containsExactly("De", "À");
        assertThat(table.rows())
                .extracting(row -> words(row.get(0)) + "/" + words(row.get(1)))
                .containsExactly("Rennes/vers Paris", "Redon/vers");
    }

    @Test
    void doesNotReadAValueAsMarkup() {
        Values hostile =
                new Values(Map.of("name", List.of("**# {phone} [si remote] | \\ %")), Set.of());
        List<Block> blocks = Template.parse("- {name}", VOCABULARY).fill(hostile);

        assertThat(words(((Block.Bullets) blocks.getFirst()).items().getFirst()))
                .isEqualTo("**# {phone} [si remote] | \\ %");
    }

    @Test
    void makesSignatureBoxes() {
        Block.Signatures signatures =
                (Block.Signatures)
                        fill("""
                                        [signatures]
                                        agent | L’agent | {name} | | Fait à | Le
                                        payer | [si phone]Visa[fin] | x | y
                                        [fin]
                                        """)
                                .getFirst();

        assertThat(signatures.boxes())
                .containsExactly(
                        new Block.SignatureBox(
                                "agent", "L’agent", "Camille", "", List.of("Fait à", "Le")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    texte {inconnu}          ; 1 ; field
                    {trips.absent}           ; 1 ; field
                    [si inconnu]@[fin]       ; 1 ; condition
                    [encadré]@[fin]          ; 1 ; directive
                    [si remote > 3]          ; 1 ; directive
                    a@@[si remote]@b         ; 3 ; unclosed
                    [si remote] a            ; 1 ; unclosed
                    a@@[fin]                 ; 3 ; nothingToEnd
                    a [fin]                  ; 1 ; nothingToEnd
                    a **b                    ; 1 ; emphasis
                    a **b *c* d**            ; 1 ; emphasis
                    a {name                  ; 1 ; stray
                    a name}                  ; 1 ; stray
                    #### a                   ; 1 ; heading
                    #a                       ; 1 ; heading
                    [fiche]@a | b | c@[fin]  ; 2 ; cells
                    [fiche]@ | b@[fin]       ; 2 ; continuation
                    [fiche]@a | b            ; 1 ; unclosed
                    [tableau]@[fin]          ; 1 ; noColumns
                    [tableau]@a | b@c@[fin]  ; 3 ; cells
                    [tableau]@a | b@{trips.from} | {days.day}@[fin] ; 3 ; twoLists
                    [signatures]@a | b@[fin] ; 2 ; cells
                    """)
    void refusesWhatDoesNotFollowTheMarkup(String text, int line, String reason) {
        assertThatExceptionOfType(TemplateException.class)
                .isThrownBy(() -> Template.parse(text.replace('@', '\n'), VOCABULARY))
                .satisfies(
                        e -> {
                            assertThat(e.reason().key()).isEqualTo("document.template." + reason);
                            assertThat(e.line()).isEqualTo(line);
                        });
    }
}
