// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.shared.ExtraAnswer;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.FieldEdit;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;
import fr.gouv.numerique.vivier.domain.talent.Talent;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an import can change of a talent or a mission. Skills and needs are read from it anew.
 *
 * @param values the fields in force
 * @param edits those set by hand
 * @param extras answers without a field
 * @param answeredAt when the form was last answered, where the export says so
 */
public record RecordState(
        FieldValues values,
        Map<Field<?>, FieldEdit> edits,
        List<ExtraAnswer> extras,
        Optional<Instant> answeredAt) {

    public RecordState {
        edits = Map.copyOf(edits);
        extras = List.copyOf(extras);
    }

    public static RecordState of(Talent talent) {
        return new RecordState(
                talent.values(), talent.edits(), talent.extras(), talent.answeredAt());
    }

    public static RecordState of(Mission mission) {
        return new RecordState(
                mission.values(), mission.edits(), mission.extras(), mission.answeredAt());
    }
}
