// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.shared.ExtraAnswer;
import fr.gouv.numerique.vivier.domain.shared.Quantity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;

/** Numbers as people write them into the form. */
class QuantityAnswersTest {
    private static final List<String> HEADER =
            List.of(
                    "Ministère ou organisme",
                    "Nom du responsable de mission",
                    "Intitulé de la mission",
                    "Charge estimée par talent (en jours)");
    private static final String DAYS = HEADER.getLast();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 | 5",
                "2,5 | 2.5",
                "2.5 jours | 2.5",
                "1 jour | 1",
                "007 | 7",
                "999999 | 999999"
            })
    void aNumberIsRead(String written, BigDecimal number) throws Exception {
        assertThat(read(written).values().get(MissionFields.DAYS)).isEqualTo(Quantity.of(number));
        assertThat(read(written).extras()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"À définir", "a definir avec le talent", "Variable", "selon le projet"})
    void whatIsStillOpenIsAnAnswer(String written) throws Exception {
        assertThat(read(written).values().get(MissionFields.DAYS))
                .isEqualTo(new Quantity.ToBeDefined(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"beaucoup", "5 à 10", "-3", "1234567", "12345678901234567890", "1,125"})
    void whatIsNoNumberThatTheStoreKeepsStaysInWordsWithAWarning(String written) throws Exception {
        RowAnswer answer = read(written);

        assertThat(answer.values().has(MissionFields.DAYS)).isFalse();
        assertThat(answer.extras()).containsExactly(new ExtraAnswer(DAYS, written));
        assertThat(answer.issues())
                .extracting(issue -> issue.reason().key())
                .contains("intake.warning.notANumber");
    }

    @Test
    void charactersThatNobodySeesAreLeftOut() throws Exception {
        assertThat(read("\uFEFF5\0 \u200B").values().get(MissionFields.DAYS))
                .isEqualTo(Quantity.of(BigDecimal.valueOf(5)));
    }

    private static RowAnswer read(String days) throws UnreadableFile {
        TwoRows sheet = new TwoRows(List.of("MC", "Martin", "Refonte", days));
        Layout layout =
                new LayoutFinder()
                        .find(
                                new SourceFile("x.csv", "", "UTF-8", ";", List.of(sheet)),
                                ImportChoices.of(FormKind.MISSIONS),
                                List.of(),
                                ReferenceData.shipped());
        return new RowReader(layout, ImportChoices.none(), ReferenceData.shipped())
                .read(row(2, sheet.row()))
                .orElseThrow();
    }

    private static SheetRow row(int number, List<String> cells) {
        return new SheetRow(number, cells.stream().map(Cell::ofText).toList());
    }

    /** The header and one answer. */
    private record TwoRows(List<String> row) implements Sheet {
        @Override
        public String name() {
            return "x";
        }

        @Override
        public void forEachRow(Consumer<SheetRow> reader) {
            reader.accept(QuantityAnswersTest.row(1, HEADER));
            reader.accept(QuantityAnswersTest.row(2, row));
        }
    }
}
