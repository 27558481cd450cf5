// SPDX-License-Identifier: MIT
/** Looking up and editing missions. */
@NullMarked
package fr.gouv.numerique.vivier.usecase.mission;

import org.jspecify.annotations.NullMarked;
