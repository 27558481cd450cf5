// SPDX-License-Identifier: MIT
/** Settings on screen. */
@NullMarked
package fr.gouv.numerique.vivier.ui.settings;

import org.jspecify.annotations.NullMarked;
