// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document;

import fr.gouv.numerique.vivier.domain.settings.Emblem;

/**
 * How large an emblem stands at the head of a document, the same in every kind of file: as the room
 * allows, in points.
 */
public record EmblemRoom(float width, float height) {
    private static final float WIDEST = 170;
    private static final float HIGHEST = 62;

    public static EmblemRoom of(Emblem emblem) {
        float scale = Math.min(WIDEST / emblem.width(), HIGHEST / emblem.height());
        return new EmblemRoom(emblem.width() * scale, emblem.height() * scale);
    }
}
