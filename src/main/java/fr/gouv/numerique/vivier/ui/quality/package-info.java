// SPDX-License-Identifier: MIT
/** What is missing or doubtful, on screen. */
@NullMarked
package fr.gouv.numerique.vivier.ui.quality;

import org.jspecify.annotations.NullMarked;
