// SPDX-License-Identifier: MIT
/** Controls of our own, each with its role and name for screen readers. */
@NullMarked
package fr.gouv.numerique.vivier.ui.control;

import org.jspecify.annotations.NullMarked;
