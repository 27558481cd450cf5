// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a file depend on its content alone. Two things in it are drawn at random: the six letters
 * before the name of each font, which the standard wants different for different parts of a font,
 * and the identifier of the file. Both become part of a digest of everything else. Lengths stay the
 * same, so that every position in the file stays right.
 */
final class StableBytes {
    private static final Pattern FONT = Pattern.compile("/([A-Z]{6})\\+SourceSans3-(\\w+)");
    private static final Pattern IDENTIFIER =
            Pattern.compile("/ID ?\\[<([0-9a-f]{32})><([0-9a-f]{32})>]");
    private static final int LETTERS = 26;

    private StableBytes() {}

    static byte[] of(byte[] file) {
        byte[] stable = file.clone();
        // One byte is one character, so that positions in the text are positions in the file.
        String text = new String(file, StandardCharsets.ISO_8859_1);
        Matcher font = FONT.matcher(text);
        while (font.find()) {
            put(stable, font.start(1), "AAAAAA");
        }
        Matcher identifier = IDENTIFIER.matcher(text);
        int at = -1;
        while (identifier.find()) {
            at = identifier.start(1);
        }
        if (at < 0) {
            throw new IllegalStateException("a file without identifier");
        }
        put(stable, at, "0".repeat(32) + "><" + "0".repeat(32));
        byte[] digest = digest(stable);
        font.reset();
        while (font.find()) {
            put(stable, font.start(1), letters(digest, font.group(2)));
        }
        String id = HexFormat.of().formatHex(digest, 0, 16);
        put(stable, at, id + "><" + id);
        return stable;
    }

    /** Six letters for a face: the same wherever the file names it. */
    private static String letters(byte[] digest, String face) {
        byte[] own =
                digest(
                        (HexFormat.of().formatHex(digest) + face)
                                .getBytes(StandardCharsets.US_ASCII));
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            letters.append((char) ('A' + Math.floorMod(own[i], LETTERS)));
        }
        return letters.toString();
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    private static void put(byte[] file, int at, String ascii) {
        byte[] bytes = ascii.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(bytes, 0, file, at, bytes.length);
    }
}
