// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

/** What single cells say: dates, several answers at once, and what a spreadsheet did to them. */
class CellMeaningTest {

    @ParameterizedTest
    @CsvSource({
        "31/05/2020, 2020-05-31",
        "31.5.20, 2020-05-31",
        "2020-05-31, 2020-05-31",
        "2020/05/31, 2020-05-31",
        "06/05/2020 - 09:00, 2020-05-06",
        "1er juin 2020, 2020-06-01",
        "vendredi 14 août 2020, 2020-08-14",
    })
    void aDateIsReadAsPeopleAndToolsWriteIt(String written, LocalDate date) {
        assertThat(DateReader.read(Cell.ofText(written), false))
                .isEqualTo(new DateReader.Outcome.Read(date));
    }

    @Test
    void aDateThatBecameANumberIsSaidToBeOne() {
        assertThat(DateReader.read(Cell.ofText("43982"), false))
                .isEqualTo(new DateReader.Outcome.Serial(LocalDate.of(2020, 5, 31)));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-05-06 09:00:00 +0200, 2020-05-06T07:00:00Z",
        "2017-10-23T05:40:39.000-04:00, 2017-10-23T09:40:39Z",
        "2020/05/06 9:00:00 PM UTC+2, 2020-05-06T19:00:00Z",
        "06/05/2020 09:00:00, 2020-05-06T07:00:00Z",
    })
    void aMomentKeepsItsZone(String written, Instant moment) {
        assertThat(DateReader.moment(Cell.ofText(written), false)).contains(moment);
    }

    @Test
    void aDateThatWasTakenAwayIsNone() {
        assertThat(DateReader.moment(Cell.ofText("1980-01-01 00:00:00"), false)).isEmpty();
    }

    @Test
    void answersAreParted() {
        Set<String> known = Set.of("Java", "Achat, juridique", "Conseil");
        ChoiceSplitter commas = new ChoiceSplitter(AnswerSeparator.COMMA, known::contains);
        assertThat(commas.split("Java, Achat, juridique, Conseil"))
                .containsExactly("Java", "Achat, juridique", "Conseil");
        assertThat(commas.split("Transverse (achat, droit),Java"))
                .containsExactly("Transverse (achat, droit)", "Java");
        assertThat(commas.split("C (débutant, Java")).containsExactly("C (débutant", "Java");
        ChoiceSplitter semicolons = new ChoiceSplitter(AnswerSeparator.SEMICOLON, known::contains);
        assertThat(semicolons.split("Java;Conseil;")).containsExactly("Java", "Conseil");
    }

    @ParameterizedTest
    @CsvSource({
        "671098655, 0671098655",
        "33671098655, +33671098655",
        "'6,71098655E+08', 0671098655",
    })
    void aNumberThatLostItsFirstSignIsMended(String written, String mended) {
        assertThat(ExcelDamage.mendedPhone(written)).contains(mended);
    }

    @Test
    void digitsThatAreGoneAreNotInvented() {
        assertThat(ExcelDamage.isRounded("3,36E+10")).isTrue();
        assertThat(ExcelDamage.mendedPhone("3,36E+10")).isEmpty();
    }

    @Test
    void aTextThatStopsShortIsNoticed() {
        assertThat(ExcelDamage.looksCut("a".repeat(255))).isTrue();
        assertThat(ExcelDamage.looksCut("a".repeat(254) + ".")).isFalse();
        assertThat(ExcelDamage.looksCut("a".repeat(32_767))).isTrue();
    }

    @Test
    void wordingsAreComparedByTheirMeaning() {
        assertThat(
                        Wording.of("Votre adresse mail pro ?")
                                .likeness(Wording.of("E-mail professionnel")))
                .isEqualTo(1);
        assertThat(Wording.of("Disponibilté").likeness(Wording.of("disponibilité"))).isLessThan(1);
        assertThat(Wording.of("Commune").likeness(Wording.of("Statut"))).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "Code postal, 1000, 01000",
        "Votre numéro de téléphone, 671098655, 0671098655",
        "N° SIREN, 5520135, ",
        "Code postal, 75007, ",
        "Nombre de jours, 1000, ",
    })
    void aLostZeroIsProposedWhereTheQuestionAsksForOne(
            String question, String written, String repair) {
        assertThat(ExcelDamage.withLostZero(question, written))
                .isEqualTo(Optional.ofNullable(repair));
    }

    /** 05520313400012 as a fictional number, whose check digit is right with its zero alone. */
    @Test
    void aCompanysNumberIsMendedOnlyIfItsCheckDigitIsRight() {
        long right =
                LongStream.range(5_520_313_400_010L, 5_520_313_400_020L)
                        .filter(
                                number ->
                                        ExcelDamage.withLostZero("SIRET", Long.toString(number))
                                                .isPresent())
                        .count();
        assertThat(right).isEqualTo(1);
    }

    @Test
    void anAbbreviatedNumberIsWrittenOutWhereNoDigitIsLost() {
        assertThat(ExcelDamage.unrounded("1,234E+3")).contains("1234");
        assertThat(ExcelDamage.unrounded("1E+12")).isEmpty();
    }

    @Test
    void aPlaceMayHaveLostItsZero() {
        assertThat(ExcelDamage.mendedPlace("1000 Bourg-en-Bresse"))
                .contains("01000 Bourg-en-Bresse");
        assertThat(ExcelDamage.mendedPlace("75007 Paris")).isEmpty();
        assertThat(ExcelDamage.mendedPlace("1000 rue du Bac")).isEmpty();
    }

    @Test
    void aSheetThatEndsWhereASpreadsheetDoesIsToldOf() {
        for (int last : new int[] {65_536, 1_048_576, 65_535}) {
            SheetEnd end = new SheetEnd();
            end.passed(new SheetRow(last, List.of(Cell.ofText("x"))));
            end.passed(new SheetRow(last + 1, List.of()));
            assertThat(end.warnings("Feuille")).hasSize(last == 65_535 ? 0 : 1);
        }
    }
}
