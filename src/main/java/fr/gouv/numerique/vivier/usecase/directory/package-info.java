// SPDX-License-Identifier: MIT
/** Administrations and mission leads, and how they answer. */
@NullMarked
package fr.gouv.numerique.vivier.usecase.directory;

import org.jspecify.annotations.NullMarked;
