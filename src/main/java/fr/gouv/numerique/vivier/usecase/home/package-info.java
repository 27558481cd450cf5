// SPDX-License-Identifier: MIT
/** What the coordinator wants to know first in the morning. */
@NullMarked
package fr.gouv.numerique.vivier.usecase.home;

import org.jspecify.annotations.NullMarked;
