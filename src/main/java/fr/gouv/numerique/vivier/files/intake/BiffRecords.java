// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import fr.gouv.numerique.vivier.domain.intake.FilePassword;

import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.DocumentInputStream;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Optional;

/**
 * The records of a workbook of Excel 97 to 2003, one after the other. What is encrypted is
 * decrypted on the way, record by record.
 */
final class BiffRecords {
    static final int BEGIN = 0x809;
    static final int END = 0x0A;
    static final int CONTINUE = 0x3C;
    private static final int PASSWORD = 0x2F;
    private static final int WRITE_PROTECTED = 0x86;
    private static final int VERSION = 0x600;
    private static final int HEAD = 4;

    private final DocumentInputStream stream;
    private RecordInputStream records;
    private final boolean encrypted;
    private boolean atFirst = true;

    /** Where the next record begins, in bytes from the beginning. */
    private long position;

    /** A format that is older than can be read. */
    static final class TooOldException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** The password is wrong, or there is none. */
    static final class PasswordException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    BiffRecords(DocumentInputStream stream, Optional<FilePassword> password)
            throws IOException, GeneralSecurityException {
        this.stream = stream;
        this.records = new RecordInputStream(stream);
        if (!next() || sid() < 0 || (sid() & 0xFF) != (BEGIN & 0xFF)) {
            throw new IOException("not the beginning of a workbook");
        }
        if (sid() != BEGIN || records.readUShort() < VERSION) {
            throw new TooOldException();
        }
        boolean more = next();
        if (more && sid() == WRITE_PROTECTED) {
            more = next();
        }
        encrypted = more && sid() == PASSWORD;
        if (encrypted) {
            long head = position;
            EncryptionInfo info = new FilePassRecord(records).getEncryptionInfo();
            if (!opens(info.getDecryptor(), password)) {
                throw new PasswordException();
            }
            records = new RecordInputStream(stream, info, Math.toIntExact(head));
            atFirst = false;
        }
    }

    /** Workbooks that may only not be changed are encrypted with a password that all know. */
    private static boolean opens(Decryptor decryptor, Optional<FilePassword> password)
            throws GeneralSecurityException {
        return decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)
                || (password.isPresent() && decryptor.verifyPassword(password.get().value()));
    }

    /**
     * Goes to the next record.
     *
     * @return whether there is one
     */
    boolean next() {
        records.readRemainder();
        if (!records.hasNextRecord()) {
            return false;
        }
        records.nextRecord();
        position += HEAD + records.remaining();
        return true;
    }

    /** The kind of the record. */
    int sid() {
        return records.getSid() & 0xFFFF;
    }

    /** The content of the record. */
    RecordInputStream in() {
        return records;
    }

    /** The first record that was not looked at yet by whoever reads from the beginning. */
    boolean nextUnseen() {
        if (atFirst) {
            atFirst = false;
            return sid() != BEGIN || next();
        }
        return next();
    }

    /** Whether the record goes on in the next one. */
    boolean hasMore() {
        return records.remaining() > 0
                || (records.hasNextRecord() && records.getNextSid() == CONTINUE);
    }

    /** Goes to just before the record at this place. */
    void goTo(long place) throws IOException {
        if (!encrypted) {
            stream.reset();
            long skipped = stream.skip(place);
            if (skipped != place) {
                throw new IOException("a sheet that begins beyond the end");
            }
            records = new RecordInputStream(stream);
            position = place;
            return;
        }
        while (position < place && next()) {}
        if (position != place) {
            throw new IOException("a sheet that begins nowhere");
        }
    }
}
