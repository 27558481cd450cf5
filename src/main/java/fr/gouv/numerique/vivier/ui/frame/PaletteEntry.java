// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.frame;

import org.kordamp.ikonli.Ikon;

/**
 * A line of the search over everything.
 *
 * @param icon of its kind
 * @param kind what it is, in a word
 * @param title what it is called
 * @param detail what tells it apart, or the keys that do the same
 * @param action what choosing it does
 */
record PaletteEntry(Ikon icon, String kind, String title, String detail, Runnable action) {}
