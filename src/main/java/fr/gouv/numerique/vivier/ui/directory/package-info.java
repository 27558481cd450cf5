// SPDX-License-Identifier: MIT
/** Mission leads and administrations. */
@NullMarked
package fr.gouv.numerique.vivier.ui.directory;

import org.jspecify.annotations.NullMarked;
