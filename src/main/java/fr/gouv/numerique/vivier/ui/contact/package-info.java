// SPDX-License-Identifier: MIT
/** « Échanges »: news, questions, profiles for mission leads, and who these are. */
@NullMarked
package fr.gouv.numerique.vivier.ui.contact;

import org.jspecify.annotations.NullMarked;
