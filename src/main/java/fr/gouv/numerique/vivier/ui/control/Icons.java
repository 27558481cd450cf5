// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.control;

import javafx.scene.AccessibleRole;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons from the font; their size and colour come from the style sheet. */
public final class Icons {
    private Icons() {}

    /** An icon that says nothing of its own: words stand beside it. */
    public static FontIcon of(Ikon icon, String... styles) {
        FontIcon node = new FontIcon(icon);
        node.getStyleClass().addAll(styles);
        node.setAccessibleRole(AccessibleRole.NODE);
        node.setMouseTransparent(true);
        return node;
    }
}
