// SPDX-License-Identifier: MIT
/** What every feature uses: texts by key, typed fields, identifiers. */
@NullMarked
package fr.gouv.numerique.vivier.domain.shared;

import org.jspecify.annotations.NullMarked;
