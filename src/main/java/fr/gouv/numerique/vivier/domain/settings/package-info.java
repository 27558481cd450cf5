// SPDX-License-Identifier: MIT
/** What a coordinator can set, with defaults that never need touching. */
@NullMarked
package fr.gouv.numerique.vivier.domain.settings;

import org.jspecify.annotations.NullMarked;
