// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.architecture.guilty.platform;

import java.awt.Point;

/** Loads a second toolkit. */
public final class OpensASecondToolkit {
    public int x(Point point) {
        return point.x;
    }
}
