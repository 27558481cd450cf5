// SPDX-License-Identifier: MIT
/** Looking up and editing talents. */
@NullMarked
package fr.gouv.numerique.vivier.usecase.talent;

import org.jspecify.annotations.NullMarked;
