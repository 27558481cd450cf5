// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.search.engine;

/**
 * What is to be found of a record.
 *
 * @param id the record
 * @param text its words, folded, with one blank between them
 */
public record Line(long id, String text) {}
