// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.base;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks the user for files and folders. */
public interface FileDialogs {

    /** Files to read, none when the user gave up. */
    List<Path> openSpreadsheets(String title);

    /** A file to write, none when the user gave up. */
    Optional<Path> save(String title, String proposedName);

    /** Opens a file in the system's own program for it. */
    void openInSystem(Path file);
}
