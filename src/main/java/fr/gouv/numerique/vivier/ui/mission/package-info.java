// SPDX-License-Identifier: MIT
/** Missions and their rankings on screen. */
@NullMarked
package fr.gouv.numerique.vivier.ui.mission;

import org.jspecify.annotations.NullMarked;
