// SPDX-License-Identifier: MIT
/** What administrations need: the mission, its needs, places and dates. */
@NullMarked
package fr.gouv.numerique.vivier.domain.mission;

import org.jspecify.annotations.NullMarked;
