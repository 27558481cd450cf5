// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.gouv.numerique.vivier.domain.document.content.Block;
import fr.gouv.numerique.vivier.domain.document.content.Span;
import fr.gouv.numerique.vivier.domain.document.french.Gender;
import fr.gouv.numerique.vivier.domain.document.french.NounKind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of grammar in a text. */
class CallTest {
    private static final Bindings.Vocabulary VOCABULARY =
            new Bindings.Vocabulary(
                    Set.of("body", "name", "tasks", "days", "first", "last", "absent", "gap"),
                    Set.of("name"),
                    Map.of("trips", Set.of("to")));

    private record Values(Gender gender) implements Bindings {
        @Override
        public Shown show(String field) {
            return switch (field) {
                case "body" -> new Shown.Words(List.of("Ministère des Armées"), false);
                case "name" -> new Shown.Words(List.of("Alix Bonnefoy"), false);
                case "tasks" -> new Shown.Words(List.of("lire", "écrire"), true);
                case "gap" -> new Shown.ToFill("[à compléter]");
                default -> new Shown.Words(List.of(), false);
            };
        }

        @Override
        public boolean holds(String condition) {
            return true;
        }

        @Override
        public List<Map<String, String>> rows(String list) {
            return List.of(Map.of("to", "Paris"));
        }

        @Override
        public NounKind noun(String field) {
            return field.equals("body") ? NounKind.BODY : NounKind.NAME;
        }

        @Override
        public Optional<BigDecimal> number(String field) {
            return switch (field) {
                case "tasks" -> Optional.of(BigDecimal.TWO);
                case "days" -> Optional.of(new BigDecimal("1.5"));
                default -> Optional.empty();
            };
        }

        @Override
        public Optional<LocalDate> date(String field) {
            return switch (field) {
                case "first" -> Optional.of(LocalDate.of(2020, 6, 2));
                case "last" -> Optional.of(LocalDate.of(2020, 6, 2));
                default -> Optional.empty();
            };
        }
    }

    private static String fill(String text, Gender gender) {
        StringBuilder words = new StringBuilder();
        List<Block> blocks = Template.parse(text, VOCABULARY).fill(new Values(gender));
        ((Block.Paragraph) blocks.getFirst()).spans().forEach(span -> words.append(span.text()));
        return words.toString();
    }

    private static String fill(String text) {
        return fill(text, Gender.UNKNOWN);
    }

    @Test
    void agreesWithTheTitleThatWasGiven() {
        String text = "{Accord: affecté|affectée|affecté(e)} puis {accord: prêt|prête}.";

        assertThat(fill(text, Gender.MASCULINE)).isEqualTo("Affecté puis prêt.");
        assertThat(fill(text, Gender.FEMININE)).isEqualTo("Affectée puis prête.");
        assertThat(fill(text, Gender.UNKNOWN)).isEqualTo("Affecté(e) puis prêt ou prête.");
    }

    @Test
    void aFormMayBeEmpty() {
        assertThat(fill("dit {accord: |e|} oui", Gender.MASCULINE)).isEqualTo("dit oui");
    }

    @Test
    void contractsBeforeABodyAndElidesBeforeAName() {
        assertThat(fill("Agent {de body} et {d’autres|x}".replace("{d’autres|x}", "{de name}")))
                .isEqualTo("Agent du ministère des Armées et d’Alix Bonnefoy");
        assertThat(fill("{Le body} ; {à body}"))
                .isEqualTo("Le ministère des Armées\u202F; au ministère des Armées");
    }

    @Test
    void choosesTheNumber() {
        assertThat(fill("{pluriel tasks: la tâche|les tâches}, {pluriel days: jour|jours}"))
                .isEqualTo("les tâches, jour");
    }

    @Test
    void writesPeriodsAndLists() {
        assertThat(fill("{période first last}, {ou tasks}"))
                .isEqualTo("le\u00A02020-06-02, lire ou écrire");
        assertThat(fill("{majuscule tasks}")).isEqualTo("Lire et écrire");
    }

    @Test
    void anAbsentValueTakesItsWordAway() {
        assertThat(fill("a {de absent} b")).isEqualTo("a b");
    }

    @Test
    void aGapIsShownAsOne() {
        Block.Paragraph paragraph =
                (Block.Paragraph)
                        Template.parse("{de gap}", VOCABULARY)
                                .fill(new Values(Gender.UNKNOWN))
                                .getFirst();

        assertThat(paragraph.spans())
                .containsExactly(new Span("de [à compléter]", Span.Style.TO_FILL, "gap"));
    }

    @Test
    void standsInARowAndBetweenBars() {
        Block.DataTable table =
                (Block.DataTable)
                        Template.parse(
                                        "[tableau]\nA | B\n{de trips.to} | {accord: un|une|x}\n[fin]",
                                        VOCABULARY)
                                .fill(new Values(Gender.FEMININE))
                                .getFirst();

        assertThat(table.rows()).hasSize(1);
        assertThat(table.rows().getFirst().get(0).getFirst().text()).isEqualTo("de Paris");
        assertThat(table.rows().getFirst().get(1).getFirst().text()).isEqualTo("une");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    {du body}               ; call
                    {de}                    ; field
                    {de body name}          ; callFields
                    {de inconnu}            ; field
                    {accord: un}            ; callGenders
                    {accord: a|b|c|d}       ; callGenders
                    {pluriel tasks: un}     ; callNumbers
                    {de body: x}            ; callWithoutForms
                    {période first}         ; callFields
                    """)
    void refusesWhatIsNoCall(String text, String reason) {
        assertThatExceptionOfType(TemplateException.class)
                .isThrownBy(() -> Template.parse(text, VOCABULARY))
                .satisfies(
                        e -> assertThat(e.reason().key()).isEqualTo("document.template." + reason));
    }
}
