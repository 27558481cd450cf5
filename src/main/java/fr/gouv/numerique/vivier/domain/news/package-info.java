// SPDX-License-Identifier: MIT
/** What the people of the pool are told, and who wishes to be told. */
@NullMarked
package fr.gouv.numerique.vivier.domain.news;

import org.jspecify.annotations.NullMarked;
