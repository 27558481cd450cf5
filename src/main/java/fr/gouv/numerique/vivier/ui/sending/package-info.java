// SPDX-License-Identifier: MIT
/** Profiles for mission leads. */
@NullMarked
package fr.gouv.numerique.vivier.ui.sending;

import org.jspecify.annotations.NullMarked;
