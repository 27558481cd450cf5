// SPDX-License-Identifier: MIT
/** The window: start, navigation, theme, background threads, notices, failures. */
@NullMarked
package fr.gouv.numerique.vivier.ui.frame;

import org.jspecify.annotations.NullMarked;
