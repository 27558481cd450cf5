// SPDX-License-Identifier: MIT
/** Scans that come back: pages, their codes, and electronic signatures. */
@NullMarked
package fr.gouv.numerique.vivier.files.document.scan;

import org.jspecify.annotations.NullMarked;
