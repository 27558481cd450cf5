// SPDX-License-Identifier: MIT
/** Messages as files that a mail program opens as drafts. */
@NullMarked
package fr.gouv.numerique.vivier.files.mail;

import org.jspecify.annotations.NullMarked;
