// SPDX-License-Identifier: MIT
/** The page of open missions as Markdown, as HTML and as data. */
@NullMarked
package fr.gouv.numerique.vivier.files.publication;

import org.jspecify.annotations.NullMarked;
