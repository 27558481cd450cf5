// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.register;

import java.util.Arrays;

/** The bytes of a file, which nobody changes. */
public final class FileBytes {
    private final byte[] bytes;

    private FileBytes(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    public static FileBytes of(byte[] bytes) {
        return new FileBytes(bytes);
    }

    /** A copy. */
    public byte[] toArray() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FileBytes file && Arrays.equals(bytes, file.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return bytes.length + " bytes";
    }
}
