// SPDX-License-Identifier: MIT
/** Notes, tags, lists, reminders and phases in the store. */
@NullMarked
package fr.gouv.numerique.vivier.store.followup;

import org.jspecify.annotations.NullMarked;
