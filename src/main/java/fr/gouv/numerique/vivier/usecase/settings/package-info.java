// SPDX-License-Identifier: MIT
/** Reading and changing the settings. */
@NullMarked
package fr.gouv.numerique.vivier.usecase.settings;

import org.jspecify.annotations.NullMarked;
