// SPDX-License-Identifier: MIT
/** What of a mission may be read by everybody, and which missions may. */
@NullMarked
package fr.gouv.numerique.vivier.domain.publication;

import org.jspecify.annotations.NullMarked;
