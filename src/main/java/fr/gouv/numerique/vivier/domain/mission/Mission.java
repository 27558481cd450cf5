// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.mission;

import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.shared.ExtraAnswer;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.FieldEdit;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;
import fr.gouv.numerique.vivier.domain.shared.TextKey;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A piece of work for which an administration seeks talents.
 *
 * @param id for ever
 * @param ref shown on screen, « M-0007 »
 * @param version grows with each change; tells two concurrent changes apart
 * @param status where it stands
 * @param values its description
 * @param needs the skills it asks for
 * @param edits the fields that a coordinator set by hand; all others come from the form
 * @param extras answers without a field
 * @param answeredAt when the form was last answered, where the export says so
 * @param createdAt when the record was made
 * @param updatedAt when it last changed
 */
public record Mission(
        MissionId id,
        String ref,
        int version,
        MissionStatus status,
        FieldValues values,
        List<MissionNeed> needs,
        Map<Field<?>, FieldEdit> edits,
        List<ExtraAnswer> extras,
        Optional<Instant> answeredAt,
        Instant createdAt,
        Instant updatedAt) {

    public Mission {
        needs = List.copyOf(needs);
        edits = Map.copyOf(edits);
        extras = List.copyOf(extras);
    }

    /** The same mission under a reference; new records have none until they are written. */
    public Mission withRef(String given) {
        return new Mission(
                id,
                given,
                version,
                status,
                values,
                needs,
                edits,
                extras,
                answeredAt,
                createdAt,
                updatedAt);
    }

    /** The same mission in another state. */
    public Mission with(MissionStatus other) {
        return new Mission(
                id,
                ref,
                version,
                other,
                values,
                needs,
                edits,
                extras,
                answeredAt,
                createdAt,
                updatedAt);
    }

    /** The same mission with another description. */
    public Mission with(
            FieldValues description, List<MissionNeed> read, Map<Field<?>, FieldEdit> edited) {
        return new Mission(
                id,
                ref,
                version,
                status,
                description,
                read,
                edited,
                extras,
                answeredAt,
                createdAt,
                updatedAt);
    }

    public <T> T get(Field<T> field) {
        return values.get(field);
    }

    public String title() {
        return get(MissionFields.TITLE);
    }

    /** « Claire Lacroix ». */
    public String leadName() {
        return (get(MissionFields.LEAD_FIRST_NAME) + " " + get(MissionFields.LEAD_LAST_NAME))
                .strip();
    }

    /** How many talents are sought; one where the form does not say. */
    public int places() {
        return get(MissionFields.PLACES).known().map(number -> number.intValue()).orElse(1);
    }

    public Optional<MissionMode> mode() {
        return get(MissionFields.MODE)
                .filter(Choice::isKnown)
                .map(choice -> MissionMode.valueOf(choice.code()));
    }

    public Optional<NeedsMode> needsMode() {
        return needsMode(values);
    }

    static Optional<NeedsMode> needsMode(FieldValues values) {
        return values.get(MissionFields.NEEDS_MODE)
                .filter(Choice::isKnown)
                .map(choice -> NeedsMode.valueOf(choice.code()));
    }

    public boolean says(Field<Optional<Choice>> field, String code) {
        return get(field).map(choice -> choice.code().equals(code)).orElse(false);
    }

    public List<MissionNeed> needs(Necessity necessity) {
        return needs.stream().filter(need -> need.necessity() == necessity).toList();
    }

    /** What two answers share when they are about the same mission: the lead and the title. */
    public static String identity(String leadEmail, String title) {
        return leadEmailKey(leadEmail) + "\n" + titleKey(title);
    }

    public String identity() {
        return identity(get(MissionFields.LEAD_EMAIL), title());
    }

    public static String leadEmailKey(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    public static String titleKey(String title) {
        return TextKey.of(title);
    }

    @Override
    public String toString() {
        return ref;
    }
}
