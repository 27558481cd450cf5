// SPDX-License-Identifier: MIT
/** Lists that leave the store as files, each time noted. */
@NullMarked
package fr.gouv.numerique.vivier.usecase.export;

import org.jspecify.annotations.NullMarked;
