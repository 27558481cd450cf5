// SPDX-License-Identifier: MIT
/** The plan: who could get which mission, all missions taken together. */
@NullMarked
package fr.gouv.numerique.vivier.ui.plan;

import org.jspecify.annotations.NullMarked;
