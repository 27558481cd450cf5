// SPDX-License-Identifier: MIT
/** Spreadsheets and text files as tables; refused rows as a workbook. */
@NullMarked
package fr.gouv.numerique.vivier.files.intake;

import org.jspecify.annotations.NullMarked;
