// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.base;

import javafx.scene.Parent;

/** One place of the window: what it shows, and when it is looked at. */
public interface Screen {

    Parent node();

    /** It comes into view: show what holds now. */
    void shown();

    /** It goes out of view. */
    void hidden();
}
