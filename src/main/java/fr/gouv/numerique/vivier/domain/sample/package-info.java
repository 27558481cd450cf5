// SPDX-License-Identifier: MIT
/**
 * Fictional answers to the two forms: who is invented, what they answer, and what is true of each
 * row. The same seed gives the same answers.
 */
@NullMarked
package fr.gouv.numerique.vivier.domain.sample;

import org.jspecify.annotations.NullMarked;
