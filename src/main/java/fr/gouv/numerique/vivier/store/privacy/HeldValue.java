// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.privacy;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A value of a column as it is handed out: numbers, truth values, and everything else as text. */
final class HeldValue {
    private HeldValue() {}

    static Object of(Object value) {
        return switch (value) {
            case Number number -> number;
            case Boolean truth -> truth;
            case byte[] bytes -> text(bytes);
            default -> value.toString();
        };
    }

    /** Packed answers are text; a file is told by its size and digest, and handed out as itself. */
    private static String text(byte[] bytes) {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            if (text.chars().allMatch(c -> c >= ' ' || c == '\t' || c == '\n')) {
                return text;
            }
        } catch (CharacterCodingException _) {
            return digest(bytes);
        }
        return digest(bytes);
    }

    private static String digest(byte[] bytes) {
        try {
            return "%d bytes, SHA-256 %s"
                    .formatted(
                            bytes.length,
                            HexFormat.of()
                                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
