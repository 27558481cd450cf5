// SPDX-License-Identifier: MIT
/** Templates that a ministry made itself, in its word processor. */
@NullMarked
package fr.gouv.numerique.vivier.domain.document.house;

import org.jspecify.annotations.NullMarked;
