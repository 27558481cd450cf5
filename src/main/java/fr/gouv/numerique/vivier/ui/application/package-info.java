// SPDX-License-Identifier: MIT
/** Applications on screen. */
@NullMarked
package fr.gouv.numerique.vivier.ui.application;

import org.jspecify.annotations.NullMarked;
