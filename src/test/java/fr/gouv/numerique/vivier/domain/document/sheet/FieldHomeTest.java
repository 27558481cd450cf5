// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.document.Samples;
import fr.gouv.numerique.vivier.domain.document.field.DocumentField;
import fr.gouv.numerique.vivier.domain.document.field.FieldWords;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;

import org.junit.jupiter.api.Test;

import java.util.Set;
import java.util.TreeSet;

/** Where a field is mended. */
class FieldHomeTest {
    private final SheetMaker maker =
            new SheetMaker(Samples.REFERENCE, new FieldWords(Samples.REFERENCE));

    private FieldSheet sheet(Samples samples) {
        return maker.make(samples.agreementCase());
    }

    @Test
    void aFieldIsMendedWhereItComesFrom() {
        FieldSheet sheet = sheet(Samples.complete());

        assertThat(FieldHome.of("jobTitle", sheet))
                .isEqualTo(new FieldHome.OfTalent(TalentFields.JOB_TITLE));
        assertThat(FieldHome.of("endDate", sheet))
                .isEqualTo(new FieldHome.OfMission(MissionFields.END));
        assertThat(FieldHome.of("lineManagerTitle", sheet))
                .isEqualTo(new FieldHome.OfApplication());
    }

    @Test
    void whatWasSetByHandIsMendedThere() {
        assertThat(FieldHome.of("endDate", sheet(Samples.complete().set("endDate", "demain"))))
                .isEqualTo(new FieldHome.OfApplication());
    }

    /** Taking the answer away empties the field, so that answering again fills it. */
    @Test
    void everyFieldOfAFormFollowsItsAnswer() {
        Set<String> wrong = new TreeSet<>();
        FieldSheet full = sheet(Samples.complete().unset("remotePercent"));
        for (DocumentField<?> field : full.kind().fields()) {
            boolean follows =
                    switch (FieldHome.of(field.id(), full)) {
                        case FieldHome.OfTalent(var source) ->
                                full.get(field).isEmpty()
                                        || !same(field, full, sheet(blank(source)));
                        case FieldHome.OfMission(var source) ->
                                full.get(field).isEmpty()
                                        || !same(field, full, sheet(blankMission(source)));
                        case FieldHome.OfApplication() -> true;
                    };
            if (!follows) {
                wrong.add(field.id());
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static <T> boolean same(DocumentField<T> field, FieldSheet one, FieldSheet other) {
        return one.get(field).equals(other.get(field));
    }

    private static <T> Samples blank(Field<T> field) {
        return Samples.complete().talent(field, field.type().absent());
    }

    private static <T> Samples blankMission(Field<T> field) {
        return Samples.complete().mission(field, field.type().absent());
    }
}
