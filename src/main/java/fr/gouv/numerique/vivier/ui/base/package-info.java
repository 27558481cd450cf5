// SPDX-License-Identifier: MIT
/** What every screen is given: texts, background work, notices, dialogs, navigation. */
@NullMarked
package fr.gouv.numerique.vivier.ui.base;

import org.jspecify.annotations.NullMarked;
