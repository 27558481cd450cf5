// SPDX-License-Identifier: MIT
/** News to the people of the pool. */
@NullMarked
package fr.gouv.numerique.vivier.ui.news;

import org.jspecify.annotations.NullMarked;
