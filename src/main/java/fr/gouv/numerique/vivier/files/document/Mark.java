// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document;

import fr.gouv.numerique.vivier.domain.settings.Emblem;

/** Something drawn, in points from the left edge of the page and the top of its strip. */
sealed interface Mark {

    /** Words of an element on one line, from left to right. */
    record Words(Tag tag, float x, float base, Line line) implements Mark {}

    /** Words that belong to the page and not to the text, as a page number. */
    record Furniture(float x, float base, Line line) implements Mark {}

    /** A straight level line. */
    record Rule(float left, float right, float y, float weight, Ink ink) implements Mark {}

    /** A filled rectangle. */
    record Fill(float left, float right, float top, float bottom, Ink ink) implements Mark {}

    /** An outlined rectangle. */
    record Frame(float left, float right, float top, float bottom, float weight, Ink ink)
            implements Mark {}

    /** A picture, whole, in this rectangle. */
    record Picture(Tag tag, float left, float right, float top, float bottom, Emblem emblem)
            implements Mark {}

    /** A square of dark and light modules that a machine reads. */
    record Code(float left, float top, float side, CodeMatrix matrix) implements Mark {}

    /** An empty field for an electronic signature. */
    record SignatureField(
            Tag tag, String id, String tooltip, float left, float right, float top, float bottom)
            implements Mark {}

    /** A place that the list of bookmarks leads to. */
    record Bookmark(String title) implements Mark {}
}
