// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.frame;

import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.FileDialogs;
import fr.gouv.numerique.vivier.ui.base.Notices;

import javafx.stage.Window;

/** Makes the dialogs of a window. */
@FunctionalInterface
public interface DialogMaker {
    FileDialogs over(Window owner, Texts texts, Notices notices);
}
