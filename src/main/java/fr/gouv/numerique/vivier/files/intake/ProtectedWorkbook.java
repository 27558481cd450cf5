// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import fr.gouv.numerique.vivier.domain.intake.FilePassword;
import fr.gouv.numerique.vivier.domain.intake.UnreadableFile;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.Optional;

/**
 * A workbook of today's Excel under a password. It is decrypted in memory: its content never goes
 * to disk without its protection.
 */
final class ProtectedWorkbook {
    private static final String INSIDE = "EncryptedPackage";

    /** What the format allows; each costs time, and a forged file could ask for years. */
    private static final int MOST_ROUNDS = 10_000_000;

    private ProtectedWorkbook() {}

    static boolean isOne(DirectoryNode root) {
        return root.hasEntryCaseInsensitive(INSIDE);
    }

    static FileContent decrypted(POIFSFileSystem file, String name, Optional<FilePassword> password)
            throws IOException, UnreadableFile {
        if (!file.getRoot().hasEntryCaseInsensitive("EncryptionInfo")) {
            throw new UnreadableFile("rights", name);
        }
        try {
            EncryptionInfo info = new EncryptionInfo(file);
            if (info.getVerifier().getSpinCount() > MOST_ROUNDS) {
                throw new IOException("more rounds than there can be");
            }
            Decryptor decryptor = info.getDecryptor();
            // Workbooks that may only not be changed have a password that all know.
            boolean opened =
                    decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)
                            || (password.isPresent()
                                    && decryptor.verifyPassword(password.get().value()));
            if (!opened) {
                throw new UnreadableFile(
                        password.isPresent() ? "passwordWrong" : "passwordNeeded", name);
            }
            try (InputStream inside = decryptor.getDataStream(file)) {
                return FileContent.InMemory.of(inside);
            }
        } catch (EncryptedDocumentException _) {
            throw new UnreadableFile("rights", name);
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new IOException(e);
        }
    }
}
