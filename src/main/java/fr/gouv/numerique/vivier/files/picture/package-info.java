// SPDX-License-Identifier: MIT
/** Pictures to hand over. */
@NullMarked
package fr.gouv.numerique.vivier.files.picture;

import org.jspecify.annotations.NullMarked;
