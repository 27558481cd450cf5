// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching.engine;

/**
 * What an index keeps of one person.
 *
 * @param id of the record
 * @param columns one number for each column of the {@link Layout}
 * @param held the skills with their kinds and the marks, as numbered by the layout; ascending
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and gone once a block is written.
record Person(long id, char[] columns, int[] held) {}
