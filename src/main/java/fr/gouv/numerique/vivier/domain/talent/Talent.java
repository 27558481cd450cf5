// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.talent;

import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.shared.ExtraAnswer;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.FieldEdit;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An agent of the State who offers digital skills.
 *
 * @param id for ever
 * @param ref shown on screen, « T-0042 »
 * @param version grows with each change; tells two concurrent changes apart
 * @param status whether the talent may be proposed
 * @param values the profile
 * @param skills what was read from the answers or checked by a coordinator
 * @param edits the fields that a coordinator set by hand; all others come from the form
 * @param extras answers without a field
 * @param answeredAt when the person last answered the form, where the export says so
 * @param createdAt when the record was made
 * @param updatedAt when it last changed
 */
public record Talent(
        TalentId id,
        String ref,
        int version,
        TalentStatus status,
        FieldValues values,
        List<TalentSkill> skills,
        Map<Field<?>, FieldEdit> edits,
        List<ExtraAnswer> extras,
        Optional<Instant> answeredAt,
        Instant createdAt,
        Instant updatedAt) {

    public Talent {
        skills = List.copyOf(skills);
        edits = Map.copyOf(edits);
        extras = List.copyOf(extras);
    }

    /** The same talent under a reference; new records have none until they are written. */
    public Talent withRef(String given) {
        return new Talent(
                id,
                given,
                version,
                status,
                values,
                skills,
                edits,
                extras,
                answeredAt,
                createdAt,
                updatedAt);
    }

    /** The same talent in another state. */
    public Talent with(TalentStatus other) {
        return new Talent(
                id,
                ref,
                version,
                other,
                values,
                skills,
                edits,
                extras,
                answeredAt,
                createdAt,
                updatedAt);
    }

    /** The same talent with another profile. */
    public Talent with(
            FieldValues profile, List<TalentSkill> read, Map<Field<?>, FieldEdit> edited) {
        return new Talent(
                id,
                ref,
                version,
                status,
                profile,
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

    public String lastName() {
        return get(TalentFields.LAST_NAME);
    }

    public String firstName() {
        return get(TalentFields.FIRST_NAME);
    }

    /** « Camille Dupont ». */
    public String fullName() {
        return (firstName() + " " + lastName()).strip();
    }

    public String email() {
        return get(TalentFields.EMAIL);
    }

    /** What two records share when they are the same person: the address without case. */
    public static String emailKey(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    public Optional<WorkMode> workMode() {
        return known(TalentFields.WORK_MODE).map(WorkMode::valueOf);
    }

    public Optional<TimeOffered> timeOffered() {
        return known(TalentFields.TIME_OFFERED).map(TimeOffered::valueOf);
    }

    public Optional<TalentSkill> skill(String code) {
        return skills.stream().filter(skill -> skill.code().equals(code)).findFirst();
    }

    /** Whether the person can be asked at present. */
    public Availability availability() {
        if (get(TalentFields.AVAILABILITY).equals(Availability.UNAVAILABLE.name())) {
            return Availability.UNAVAILABLE;
        }
        return get(TalentFields.PAUSED_UNTIL).isPresent()
                ? Availability.PAUSED
                : Availability.AVAILABLE;
    }

    private Optional<String> known(Field<Optional<Choice>> field) {
        return get(field).filter(Choice::isKnown).map(Choice::code);
    }

    /** Reference only: a person's data must not reach a log. */
    @Override
    public String toString() {
        return ref;
    }
}
