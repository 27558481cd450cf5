// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.architecture.guilty.domain.talent;

import javafx.scene.paint.Color;

/** A rule of the domain that knows a window. */
public final class Painted {
    public Color colour() {
        return Color.WHITE;
    }
}
