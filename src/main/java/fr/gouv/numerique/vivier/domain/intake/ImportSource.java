// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import java.nio.file.Path;
import java.util.Optional;

/** Where answers come from. */
public sealed interface ImportSource {

    /**
     * A file.
     *
     * @param path where it lies
     * @param password what opens it, if it is protected
     */
    record OfFile(Path path, Optional<FilePassword> password) implements ImportSource {}

    /**
     * What was copied in a spreadsheet or on a web page.
     *
     * @param name what it is called in messages, since it has no file
     * @param text fields between tabs and lines, or a table in HTML
     */
    record Pasted(String name, String text) implements ImportSource {
        @Override
        public String toString() {
            return "Pasted[" + name + "]";
        }
    }

    /** A file without password. */
    static ImportSource of(Path path) {
        return new OfFile(path, Optional.empty());
    }
}
