// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.intake;

import fr.gouv.numerique.vivier.domain.intake.RecordState;
import fr.gouv.numerique.vivier.domain.intake.RowAnswer;
import fr.gouv.numerique.vivier.store.Session;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the answers of one form become.
 *
 * @param <R> talents or missions
 */
interface IntakeTarget<R> {

    /** What two answers share when they are about the same record. */
    String key(RowAnswer answer);

    /** What a person calls this answer: a name or a title. */
    String label(RowAnswer answer);

    /** The records with these keys, by key. */
    Map<String, R> known(Session session, Collection<RowAnswer> answers);

    R create(Session session, RowAnswer answer);

    /** The record after the answer, or nothing when it says nothing new. */
    Optional<R> merge(R known, RowAnswer answer);

    void insert(Session session, List<R> records);

    void update(Session session, R record);

    long id(R record);

    /** Grows by one with each {@link #update}. */
    int version(R record);

    /** What an answer can change of the record. */
    RecordState state(R record);
}
