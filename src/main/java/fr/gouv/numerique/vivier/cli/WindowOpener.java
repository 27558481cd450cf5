// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

import java.nio.file.Path;

/** Opens the window from a command. Commands that do not ask for it never load the toolkit. */
public interface WindowOpener {

    /** Whether there is a screen to open a window on. */
    boolean hasDisplay();

    /** Opens the store of the demonstration in a window; returns once that is closed. */
    void openAndWait(Path store) throws InterruptedException;
}
