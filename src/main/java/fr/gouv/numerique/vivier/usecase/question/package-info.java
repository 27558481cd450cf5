// SPDX-License-Identifier: MIT
/** Keeping and answering questions. */
@NullMarked
package fr.gouv.numerique.vivier.usecase.question;

import org.jspecify.annotations.NullMarked;
