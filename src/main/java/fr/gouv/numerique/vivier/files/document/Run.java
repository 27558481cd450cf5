// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document;

/** Words set in one style, before they are broken into lines. */
record Run(String text, TextStyle style) {}
