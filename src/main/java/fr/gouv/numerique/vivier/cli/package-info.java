// SPDX-License-Identifier: MIT
/** The command line: one class per command, over the same use cases as the window. */
@NullMarked
package fr.gouv.numerique.vivier.cli;

import org.jspecify.annotations.NullMarked;
