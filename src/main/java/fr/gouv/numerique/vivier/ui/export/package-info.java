// SPDX-License-Identifier: MIT
/** The menu that writes a list, as it is seen, to a file. */
@NullMarked
package fr.gouv.numerique.vivier.ui.export;

import org.jspecify.annotations.NullMarked;
