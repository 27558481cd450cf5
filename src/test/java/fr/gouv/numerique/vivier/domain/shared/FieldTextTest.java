// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.testing.Records;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Values go into texts and come back as they were. */
class FieldTextTest {

    @Test
    void everyValueComesBackWithItsWords() {
        List<Field<?>> fields = new ArrayList<>(TalentFields.ALL);
        fields.addAll(MissionFields.ALL);
        FieldValues values = Records.every(fields);

        for (Field<?> field : fields) {
            FieldValues read =
                    FieldText.read(FieldValues.NONE, field, FieldText.write(field, values));
            assertThat((Object) read.get(field)).as(field.name()).isEqualTo(values.get(field));
        }
    }

    @Test
    void whatIsNotGivenIsAnEmptyTextAndTakesTheValueAway() {
        FieldValues values = Records.every(TalentFields.ALL);

        for (Field<?> field : TalentFields.ALL) {
            assertThat(FieldText.write(field, FieldValues.NONE)).isEmpty();
            assertThat(FieldText.read(values, field, "").has(field)).isFalse();
        }
    }

    @Test
    void canonicalTextsAreReadAsWellAsCanBe() {
        FieldValues values = Records.every(TalentFields.ALL);
        for (Field<?> field : TalentFields.ALL) {
            String canonical = values.canonical(field);
            assertThat(FieldText.canonical(field, canonical)).isEqualTo(canonical);
        }
        assertThat(
                        FieldText.read(FieldValues.NONE, TalentFields.BRANCH, "FPE")
                                .get(TalentFields.BRANCH))
                .contains(new Choice("FPE", "FPE"));
        assertThat(
                        FieldText.read(FieldValues.NONE, MissionFields.PLACES, "12.50")
                                .get(MissionFields.PLACES)
                                .known())
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"demain", "2020-02-31", "0"})
    void aSenselessDateSaysNothing(String text) {
        assertThat(
                        FieldText.read(FieldValues.NONE, TalentFields.CONTRACT_END, text)
                                .get(TalentFields.CONTRACT_END))
                .isEqualTo(Optional.empty());
    }

    @Test
    void packedTextsComeBackWhateverTheyHold() {
        List<String> texts = List.of("", "3:abc", "é\n\u0000🚀", Packed.of(List.of("a", "")));

        assertThat(Packed.read(Packed.of(texts))).contains(texts);
        assertThat(Packed.read("")).contains(List.of());
        for (String other : List.of("abc", "3:ab", ":abc", "x:abc", "9999999999:a", "3")) {
            assertThat(Packed.read(other)).as(other).isEmpty();
        }
    }
}
