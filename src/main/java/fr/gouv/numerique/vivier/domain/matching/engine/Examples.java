// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching.engine;

import fr.gouv.numerique.vivier.domain.matching.Piece;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.FieldType;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.domain.talent.TalentSkill;
import fr.gouv.numerique.vivier.domain.talent.TalentStatus;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** People who stand for all whom a piece cannot tell apart; they carry no names or words. */
final class Examples {
    /** Somebody who says nothing. */
    static final Talent NOBODY =
            new Talent(
                    new TalentId(0),
                    "",
                    0,
                    TalentStatus.ACTIVE,
                    FieldValues.NONE,
                    List.of(),
                    Map.of(),
                    List.of(),
                    Optional.empty(),
                    Instant.EPOCH,
                    Instant.EPOCH);

    private Examples() {}

    /** The person with only what the piece may need: nobody in particular where that is enough. */
    static Talent of(Piece piece, Talent talent) {
        Set<Field<?>> words =
                talent.values().fields().stream()
                        .filter(field -> field.type() instanceof FieldType.Text)
                        .collect(Collectors.toSet());
        FieldValues bare = talent.values().without(words);
        Object read = piece.reads(talent);
        return Stream.of(
                        with(NOBODY.id(), talent, bare),
                        with(talent.id(), talent, bare),
                        with(NOBODY.id(), talent, talent.values()))
                .filter(example -> piece.reads(example).equals(read))
                .findFirst()
                .orElseGet(() -> with(talent, talent.values(), List.of()));
    }

    private static Talent with(TalentId id, Talent talent, FieldValues values) {
        return with(
                new Talent(
                        id,
                        "",
                        0,
                        talent.status(),
                        values,
                        List.of(),
                        Map.of(),
                        List.of(),
                        Optional.empty(),
                        Instant.EPOCH,
                        Instant.EPOCH),
                values,
                List.of());
    }

    static Talent with(Talent talent, FieldValues values, List<TalentSkill> skills) {
        return new Talent(
                talent.id(),
                "",
                0,
                talent.status(),
                values,
                skills,
                Map.of(),
                List.of(),
                Optional.empty(),
                Instant.EPOCH,
                Instant.EPOCH);
    }

    static Talent available(
            Talent talent,
            Optional<LocalDate> from,
            Optional<LocalDate> until,
            Optional<LocalDate> end) {
        FieldValues values =
                FieldValues.builder()
                        .putAll(talent.values())
                        .put(TalentFields.AVAILABLE_FROM, from)
                        .put(TalentFields.AVAILABLE_UNTIL, until)
                        .put(TalentFields.CONTRACT_END, end)
                        .build();
        return with(talent, values, List.of());
    }
}
