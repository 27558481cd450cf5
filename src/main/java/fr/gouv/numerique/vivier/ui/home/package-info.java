// SPDX-License-Identifier: MIT
/** The first screen: what to do, and how the pool stands. */
@NullMarked
package fr.gouv.numerique.vivier.ui.home;

import org.jspecify.annotations.NullMarked;
