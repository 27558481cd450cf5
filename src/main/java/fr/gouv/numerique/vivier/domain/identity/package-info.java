// SPDX-License-Identifier: MIT
/** Whether two records are the same person: how likely, and why, field by field. */
@NullMarked
package fr.gouv.numerique.vivier.domain.identity;

import org.jspecify.annotations.NullMarked;
