// SPDX-License-Identifier: MIT
/** Keeps notes, tags, lists, reminders and phases. */
@NullMarked
package fr.gouv.numerique.vivier.usecase.followup;

import org.jspecify.annotations.NullMarked;
