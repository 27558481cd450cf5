// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.base;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks the user for files and folders. */
public interface FileDialogs {

    /** Files to read, none when the user gave up. */
    List<Path> openSpreadsheets(String title);

    /** A picture to read, none when the user gave up. */
    Optional<Path> openPicture(String title);

    /** Scanned or signed documents to read, none when the user gave up. */
    List<Path> openScans(String title);

    /** Templates of word processors to read, none when the user gave up. */
    List<Path> openTemplates(String title);

    /** A file to write, none when the user gave up. */
    Optional<Path> save(String title, String proposedName);

    /** A folder to write to, none when the user gave up. */
    Optional<Path> folder(String title);

    /** Opens a file in the system's own program for it. */
    void openInSystem(Path file);

    /**
     * Opens a message in the system's mail program.
     *
     * @return whether there was one
     */
    boolean openMail(URI message);
}
