// SPDX-License-Identifier: MIT
/** Documents as the text files of word processors: DOCX and ODT. */
@NullMarked
package fr.gouv.numerique.vivier.files.document.office;

import org.jspecify.annotations.NullMarked;
