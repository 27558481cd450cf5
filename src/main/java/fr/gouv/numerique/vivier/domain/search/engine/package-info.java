// SPDX-License-Identifier: MIT
/**
 * An index of words in memory that finds records as one types: whole words, beginnings, any part of
 * a word, and words with a typing error. Knows nothing of people or missions.
 */
@NullMarked
package fr.gouv.numerique.vivier.domain.search.engine;

import org.jspecify.annotations.NullMarked;
