// SPDX-License-Identifier: MIT
/** Fills in and checks the templates of ministries, DOCX and ODT, with the JDK alone. */
@NullMarked
package fr.gouv.numerique.vivier.files.document.house;

import org.jspecify.annotations.NullMarked;
