// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.document;

import fr.gouv.numerique.vivier.usecase.Digests;

import java.util.List;

/**
 * A paper that was made, with what goes with it; not to be changed.
 *
 * @param action what handing it over is called in the log
 * @param recordKind what it is about
 * @param recordId which record
 * @param files the paper first
 */
public record Paper(String action, String recordKind, long recordId, List<File> files) {

    /**
     * A file.
     *
     * @param name of the record's reference alone, so that it names nobody
     * @param content its bytes
     */
    // A file may be large: it is handed over, not copied.
    @SuppressWarnings("ArrayRecordComponent")
    public record File(String name, byte[] content) {
        /** 64 hexadecimal digits in small letters. */
        public String sha256() {
            return Digests.sha256(content);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    public Paper {
        files = List.copyOf(files);
    }

    /** The paper itself. */
    public File sheet() {
        return files.getFirst();
    }
}
