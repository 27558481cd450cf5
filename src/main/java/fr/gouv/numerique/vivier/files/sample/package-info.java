// SPDX-License-Identifier: MIT
/** Writes fictional form answers as the survey tools export real ones. */
@NullMarked
package fr.gouv.numerique.vivier.files.sample;

import org.jspecify.annotations.NullMarked;
