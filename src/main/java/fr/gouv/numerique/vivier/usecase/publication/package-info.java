// SPDX-License-Identifier: MIT
/** Publishing the open missions as a page and as data. */
@NullMarked
package fr.gouv.numerique.vivier.usecase.publication;

import org.jspecify.annotations.NullMarked;
