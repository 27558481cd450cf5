// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.testing.Records;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

class FieldValuesTest {
    private static final FieldValues NAMED =
            FieldValues.NONE
                    .with(TalentFields.LAST_NAME, "Morel")
                    .with(TalentFields.FIRST_NAME, "Ada");

    @Test
    void aFieldThatIsNotGivenReadsAsAbsent() {
        assertThat(FieldValues.NONE.get(TalentFields.LAST_NAME)).isEmpty();
        assertThat(FieldValues.NONE.get(TalentFields.AVAILABLE_FROM)).isEmpty();
        assertThat(FieldValues.NONE.get(TalentFields.REGION)).isEmpty();
        assertThat(FieldValues.NONE.get(TalentFields.MOBILITY)).isEmpty();
        assertThat(FieldValues.NONE.get(MissionFields.DAYS)).isEqualTo(Quantity.unknown());
        assertThat(FieldValues.NONE.has(TalentFields.LAST_NAME)).isFalse();
    }

    @Test
    void anAbsentValueTakesTheFieldAway() {
        assertThat(NAMED.with(TalentFields.FIRST_NAME, "").fields())
                .containsExactly(TalentFields.LAST_NAME);
        assertThat(
                        FieldValues.NONE
                                .with(TalentFields.MOBILITY, List.of())
                                .with(MissionFields.DAYS, Quantity.unknown())
                                .fields())
                .isEmpty();
    }

    @Test
    void valuesAreNeverChangedInPlace() {
        NAMED.with(TalentFields.LAST_NAME, "Petit");
        NAMED.without(Set.of(TalentFields.LAST_NAME));

        assertThat(NAMED.get(TalentFields.LAST_NAME)).isEqualTo("Morel");
        assertThatThrownBy(() -> NAMED.fields().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aNewerValueLiesOverTheOlderAndABlankDoesNot() {
        FieldValues newer =
                FieldValues.NONE
                        .with(TalentFields.FIRST_NAME, "Adèle")
                        .with(TalentFields.PHONE, "01 02");

        FieldValues both = NAMED.overlaidWith(newer);

        assertThat(both.get(TalentFields.LAST_NAME)).isEqualTo("Morel");
        assertThat(both.get(TalentFields.FIRST_NAME)).isEqualTo("Adèle");
        assertThat(both.get(TalentFields.PHONE)).isEqualTo("01 02");
    }

    @Test
    void differencesAreThoseOfEitherSide() {
        FieldValues other =
                FieldValues.NONE
                        .with(TalentFields.LAST_NAME, "Morel")
                        .with(TalentFields.PHONE, "01 02");

        assertThat(NAMED.differences(other))
                .containsExactlyInAnyOrder(TalentFields.FIRST_NAME, TalentFields.PHONE);
        assertThat(NAMED.differences(NAMED)).isEmpty();
    }

    @Test
    void twoWaysOfWritingAKnownAnswerAreTheSameAnswer() {
        FieldValues one =
                FieldValues.NONE
                        .with(TalentFields.REGION, Optional.of(new Choice("11", "IDF")))
                        .with(
                                TalentFields.MOBILITY,
                                List.of(new Choice("11", "IDF"), new Choice("53", "Bretagne")));
        FieldValues other =
                FieldValues.NONE
                        .with(TalentFields.REGION, Optional.of(new Choice("11", "Île-de-France")))
                        .with(
                                TalentFields.MOBILITY,
                                List.of(new Choice("53", "BZH"), new Choice("11", "Paris")));

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one.canonical(TalentFields.MOBILITY)).isEqualTo("11\n53");
    }

    @Test
    void unknownAnswersAreComparedByTheirWords() {
        assertThat(unknown("Agence de l’eau")).isEqualTo(unknown("AGENCE de l'eau "));
        assertThat(unknown("Agence de l’eau")).isNotEqualTo(unknown("Agence de l’air"));
    }

    private static FieldValues unknown(String words) {
        return FieldValues.NONE.with(TalentFields.REGION, Optional.of(Choice.unknown(words)));
    }

    @Test
    void numbersAreEqualWhateverTheirZeros() {
        assertThat(days(Quantity.of(new BigDecimal("5.00"))))
                .isEqualTo(days(Quantity.of(BigDecimal.valueOf(5))));
        assertThat(days(Quantity.of(BigDecimal.TEN)))
                .isNotEqualTo(days(new Quantity.ToBeDefined("À définir")));
        assertThat(days(Quantity.of(new BigDecimal("100"))).canonical(MissionFields.DAYS))
                .isEqualTo("100");
    }

    private static FieldValues days(Quantity quantity) {
        return FieldValues.NONE.with(MissionFields.DAYS, quantity);
    }

    @Test
    void theSameAnswersGiveTheSameCanonicalTextWhateverTheirOrder() {
        FieldValues turned =
                FieldValues.NONE
                        .with(TalentFields.FIRST_NAME, "Ada")
                        .with(TalentFields.LAST_NAME, "Morel");

        assertThat(turned.canonical(TalentFields.ALL)).isEqualTo(NAMED.canonical(TalentFields.ALL));
        assertThat(turned.with(TalentFields.FIRST_NAME, "Ida").canonical(TalentFields.ALL))
                .isNotEqualTo(NAMED.canonical(TalentFields.ALL));
    }

    @Test
    void noValueIsShownInALog() {
        assertThat(NAMED.toString()).contains("lastName").doesNotContain("Morel");
    }

    @Test
    void aChoiceHasWords() {
        assertThatThrownBy(() -> Choice.unknown(" ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyFieldKeepsItsValue() {
        Stream.of(TalentFields.ALL, MissionFields.ALL)
                .forEach(
                        fields -> {
                            FieldValues values = Records.every(fields);
                            assertThat(values.fields()).hasSameSizeAs(fields);
                            assertThat(fields).extracting(Field::name).doesNotHaveDuplicates();
                        });
        assertThat(
                        FieldValues.NONE
                                .with(
                                        TalentFields.AVAILABLE_FROM,
                                        Optional.of(LocalDate.of(2020, 6, 1)))
                                .canonical(TalentFields.AVAILABLE_FROM))
                .isEqualTo("2020-06-01");
    }
}
