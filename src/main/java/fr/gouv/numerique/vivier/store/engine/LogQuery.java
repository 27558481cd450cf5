// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.engine;

import java.util.Optional;
import java.util.Set;

/**
 * Which lines of the log are wanted.
 *
 * @param actions what was done, for example {@code talent.edit}; nothing for whatever it was
 * @param actor who did it; nothing for anybody
 * @param records the records that it was done to, at most a few thousand; nothing for any
 * @param before only lines older than this one, {@link Long#MAX_VALUE} for the newest
 */
public record LogQuery(
        Optional<Set<String>> actions,
        Optional<String> actor,
        Optional<Set<Long>> records,
        long before) {}
