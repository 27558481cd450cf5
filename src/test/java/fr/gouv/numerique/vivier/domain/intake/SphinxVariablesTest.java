// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.reference.ReferenceData;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The list of variables in a workbook of Sphinx, and what it tells of the columns. */
class SphinxVariablesTest {
    private static final String ITEMS = "Confort_1|Confort_2|Confort_3";
    private static final String PERSON = "N°Obs|Nom|Prénom|Courriel";

    /** Left-packed, few words: by their shape alone these columns hold choices. */
    private static final String[] ROWS = {
        "1|Rey|Ana|a@b.fr|bon|moyen|",
        "2|Roy|Léo|l@b.fr|moyen||",
        "3|Roux|Zoé|z@b.fr|bon||",
        "4|Ruiz|Eva|e@b.fr|bon|moyen|",
        "5|Roche|Max|m@b.fr|moyen||",
    };

    @Test
    void aMultipleChoiceIsOneQuestionHoweverFewAnsweredIt() throws Exception {
        List<Question> questions =
                questions(
                        variables("OT", "OT", "OT", "FM:bon ; moyen ; mauvais"),
                        PERSON + "|" + ITEMS,
                        "1|Rey|Ana|a@b.fr|bon|moyen|");
        assertThat(questions.getLast().label()).isEqualTo("Confort");
        assertThat(questions.getLast().columns()).containsExactly(4, 5, 6);
    }

    @Test
    void itemsOfTheirOwnStayApartThoughTheyLookLikeChoices() throws Exception {
        List<Question> shaped = questions(List.of(), PERSON + "|" + ITEMS, ROWS);
        assertThat(shaped.getLast().columns()).hasSize(3);
        List<Question> listed =
                questions(
                        variables("OT", "OT", "OT", "FE", "FE", "FE"), PERSON + "|" + ITEMS, ROWS);
        assertThat(listed.getLast().label()).isEqualTo("Confort_3");
        assertThat(listed.getLast().columns()).containsExactly(6);
    }

    @Test
    void afterAColumnWasRemovedTheNamesStillTell() throws Exception {
        List<Question> questions =
                questions(
                        List.of("V1. Nom|OT", "V2. Gene|OT", "V3. Confort|FM|bon ; moyen ; oui"),
                        PERSON + "|" + ITEMS,
                        "1|Rey|Ana|a@b.fr|bon||");
        assertThat(questions.getLast().columns()).containsExactly(4, 5, 6);
    }

    @Test
    void withoutAnyNameInCommonTheShapeDecides() throws Exception {
        List<Question> questions = questions(variables("OT", "OT"), PERSON + "|" + ITEMS, ROWS);
        assertThat(questions.getLast().columns()).containsExactly(4, 5, 6);
    }

    @Test
    void columnsThatWereMovedAreNotTakenForOthers() throws Exception {
        List<Question> questions =
                questions(
                        variables("OT", "OT", "FM:bon ; moyen ; mauvais", "OT"),
                        PERSON + "|" + ITEMS,
                        ROWS);
        assertThat(questions.getLast().columns()).containsExactly(4, 5, 6);
        assertThat(questions).filteredOn(it -> it.label().equals("Courriel")).hasSize(1);
    }

    /** « V1. v1 | OT », of these types; « FM:a ; b » with what is offered. */
    private static List<String> variables(String... types) {
        List<String> lines = new ArrayList<>();
        for (String type : types) {
            int number = lines.size() + 1;
            lines.add("V" + number + ". v" + number + "|" + type.replace(':', '|'));
        }
        return lines;
    }

    private static List<Question> questions(List<String> variables, String head, String... rows)
            throws UnreadableFile {
        List<String> answers = Stream.concat(Stream.of(head), Stream.of(rows)).toList();
        List<String> information = new ArrayList<>();
        information.add("Informations d'export :|Fichier de données produit par Sphinx iQ");
        variables.forEach(line -> information.add("|" + line));
        List<Sheet> sheets = List.of(new Lines("Enquête", answers), new Lines("i", information));
        return new LayoutFinder()
                .find(
                        new SourceFile("x.xlsx", "", "", "", sheets),
                        ImportChoices.none(),
                        List.of(),
                        ReferenceData.shipped())
                .questions();
    }

    private record Lines(String name, List<String> lines) implements Sheet {
        @Override
        public void forEachRow(Consumer<SheetRow> reader) {
            for (int i = 0; i < lines.size(); i++) {
                List<Cell> cells =
                        Stream.of(lines.get(i).split("\\|", -1)).map(Cell::ofText).toList();
                reader.accept(new SheetRow(i + 1, cells));
            }
        }
    }
}
