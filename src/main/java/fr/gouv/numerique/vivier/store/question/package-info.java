// SPDX-License-Identifier: MIT
/** Where questions are kept. */
@NullMarked
package fr.gouv.numerique.vivier.store.question;

import org.jspecify.annotations.NullMarked;
