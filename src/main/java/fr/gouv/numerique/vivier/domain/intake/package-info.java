// SPDX-License-Identifier: MIT
/** What a form export means: questions, fields, values, refusals and warnings. */
@NullMarked
package fr.gouv.numerique.vivier.domain.intake;

import org.jspecify.annotations.NullMarked;
