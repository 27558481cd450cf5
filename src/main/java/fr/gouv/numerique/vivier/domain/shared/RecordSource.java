// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.shared;

/**
 * Where a record was read.
 *
 * @param file name of the imported file, without its folder
 * @param row the row number that a person sees in it
 */
public record RecordSource(String file, int row) {}
