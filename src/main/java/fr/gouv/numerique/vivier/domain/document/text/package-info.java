// SPDX-License-Identifier: MIT
/** The texts of the documents as a coordinator edits them: versions with dates. */
@NullMarked
package fr.gouv.numerique.vivier.domain.document.text;

import org.jspecify.annotations.NullMarked;
