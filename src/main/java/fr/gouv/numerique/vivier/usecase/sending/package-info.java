// SPDX-License-Identifier: MIT
/** Profiles put together for a mission lead, and who was given which. */
@NullMarked
package fr.gouv.numerique.vivier.usecase.sending;

import org.jspecify.annotations.NullMarked;
