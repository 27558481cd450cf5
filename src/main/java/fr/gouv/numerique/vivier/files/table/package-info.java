// SPDX-License-Identifier: MIT
/** Lists as files that a spreadsheet program opens. */
@NullMarked
package fr.gouv.numerique.vivier.files.table;

import org.jspecify.annotations.NullMarked;
