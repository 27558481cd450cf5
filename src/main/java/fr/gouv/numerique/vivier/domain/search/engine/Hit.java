// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.search.engine;

/**
 * A record that was found.
 *
 * @param id the record
 * @param closeness how closely it holds what was typed
 * @param position which of its words was met first, from 0
 */
public record Hit(long id, Closeness closeness, int position) {}
