// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.search.engine;

/** How closely a record holds what was typed, the closest first; each holds the ones before it. */
public enum Closeness {
    /** Every word typed is a word of the record. */
    EXACT,
    /** Every word typed begins a word of the record. */
    PREFIX,
    /** Every word typed is part of a word of the record. */
    SUBSTRING,
    /** The same, with a typing error. */
    TYPO
}
