// SPDX-License-Identifier: MIT
/** Opening applications and moving them on. */
@NullMarked
package fr.gouv.numerique.vivier.usecase.application;

import org.jspecify.annotations.NullMarked;
