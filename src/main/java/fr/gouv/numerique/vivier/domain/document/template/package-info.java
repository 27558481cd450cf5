// SPDX-License-Identifier: MIT
/** The documents' texts: a small markup that a coordinator can read, and how it is filled in. */
@NullMarked
package fr.gouv.numerique.vivier.domain.document.template;

import org.jspecify.annotations.NullMarked;
