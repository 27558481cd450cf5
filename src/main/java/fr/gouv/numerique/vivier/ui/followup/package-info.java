// SPDX-License-Identifier: MIT
/** What is kept of a person or a mission, and what happened to it, on screen. */
@NullMarked
package fr.gouv.numerique.vivier.ui.followup;

import org.jspecify.annotations.NullMarked;
