// SPDX-License-Identifier: MIT
/** Importing the exports of the two forms. */
@NullMarked
package fr.gouv.numerique.vivier.usecase.intake;

import org.jspecify.annotations.NullMarked;
