// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.intake;

import fr.gouv.numerique.vivier.domain.intake.RecordState;
import fr.gouv.numerique.vivier.store.Session;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * The records of one form, as undoing an import treats them.
 *
 * @param <R> talents or missions
 */
interface UndoTarget<R> {

    /** Those that are there, by id. */
    Map<Long, R> find(Session session, Collection<Long> ids);

    /** Keeps everybody else from changing them until the work ends. */
    void lock(Session session, Collection<Long> ids);

    /** Those on which an application hangs. */
    Set<Long> inUse(Session session, Collection<Long> ids);

    String ref(R record);

    /** Name or title. */
    String label(R record);

    int version(R record);

    RecordState state(R record);

    /** The record in this state, with its skills or needs read anew. */
    R with(R record, RecordState state);

    /** What no two records share. */
    String key(R record);

    /** Whether another record than itself and those that go has its key. */
    boolean isTaken(Session session, R record, Set<Long> going);

    void delete(Session session, Collection<Long> ids);

    /** Writes the record and gives its new version. */
    int update(Session session, R record);
}
