// SPDX-License-Identifier: MIT
/** Telling the people of the pool what is new. */
@NullMarked
package fr.gouv.numerique.vivier.usecase.news;

import org.jspecify.annotations.NullMarked;
