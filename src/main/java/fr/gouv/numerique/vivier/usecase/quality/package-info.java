// SPDX-License-Identifier: MIT
/** Looking for what is missing or doubtful, and writing to people about it. */
@NullMarked
package fr.gouv.numerique.vivier.usecase.quality;

import org.jspecify.annotations.NullMarked;
