// SPDX-License-Identifier: MIT
/** Documents as files: tagged PDF for archives and for everybody's reading. */
@NullMarked
package fr.gouv.numerique.vivier.files.document;

import org.jspecify.annotations.NullMarked;
