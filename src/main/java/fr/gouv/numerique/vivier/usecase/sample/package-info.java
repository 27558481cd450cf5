// SPDX-License-Identifier: MIT
/** The demonstration and fictional exports. */
@NullMarked
package fr.gouv.numerique.vivier.usecase.sample;

import org.jspecify.annotations.NullMarked;
