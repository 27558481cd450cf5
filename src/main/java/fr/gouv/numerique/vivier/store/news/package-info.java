// SPDX-License-Identifier: MIT
/** Where news are kept. */
@NullMarked
package fr.gouv.numerique.vivier.store.news;

import org.jspecify.annotations.NullMarked;
