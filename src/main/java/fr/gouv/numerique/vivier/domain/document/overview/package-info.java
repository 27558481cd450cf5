// SPDX-License-Identifier: MIT
/** All documents at a glance: where each stands, which are late and what contradicts what. */
@NullMarked
package fr.gouv.numerique.vivier.domain.document.overview;

import org.jspecify.annotations.NullMarked;
