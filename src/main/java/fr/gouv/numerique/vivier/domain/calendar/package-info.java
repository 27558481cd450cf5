// SPDX-License-Identifier: MIT
/** The days that matter: what falls due, starts or ends on which of them. */
@NullMarked
package fr.gouv.numerique.vivier.domain.calendar;

import org.jspecify.annotations.NullMarked;
