// SPDX-License-Identifier: MIT
/** Looking at what would be published, and publishing it. */
@NullMarked
package fr.gouv.numerique.vivier.ui.publication;

import org.jspecify.annotations.NullMarked;
