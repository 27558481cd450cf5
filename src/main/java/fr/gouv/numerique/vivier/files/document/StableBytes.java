// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
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
    private static final String FAMILY = "+SourceSans3-";
    private static final int LETTERS = 26;
    private static final int LETTERS_BEFORE = 6;

    private StableBytes() {}

    static byte[] of(byte[] file) {
        byte[] stable = file.clone();
        // One byte is one character, so that positions in the text are positions in the file.
        String text = new String(file, StandardCharsets.ISO_8859_1);
        List<MatchResult> fonts = fonts(text);
        fonts.forEach(font -> put(stable, font.start(1), "AAAAAA"));
        int at = identifier(text);
        put(stable, at, "0".repeat(32) + "><" + "0".repeat(32));
        byte[] digest = digest(stable);
        fonts.forEach(font -> put(stable, font.start(1), letters(digest, font.group(2))));
        String id = HexFormat.of().formatHex(digest, 0, 16);
        put(stable, at, id + "><" + id);
        return stable;
    }

    /** A plain search leads to the places, as a pattern tried at every byte takes far longer. */
    private static List<MatchResult> fonts(String text) {
        List<MatchResult> fonts = new ArrayList<>();
        Matcher font = FONT.matcher(text);
        for (int at = text.indexOf(FAMILY); at >= 0; at = text.indexOf(FAMILY, at + 1)) {
            if (at > LETTERS_BEFORE
                    && font.region(at - LETTERS_BEFORE - 1, text.length()).lookingAt()) {
                fonts.add(font.toMatchResult());
            }
        }
        return fonts;
    }

    /** The last one: it stands at the end of the file. */
    private static int identifier(String text) {
        Matcher identifier = IDENTIFIER.matcher(text);
        for (int at = text.lastIndexOf("/ID"); at >= 0; at = text.lastIndexOf("/ID", at - 1)) {
            if (identifier.region(at, text.length()).lookingAt()) {
                return identifier.start(1);
            }
        }
        throw new IllegalStateException("a file without identifier");
    }

    /** Six letters for a face: the same wherever the file names it. */
    private static String letters(byte[] digest, String face) {
        byte[] own =
                digest(
                        (HexFormat.of().formatHex(digest) + face)
                                .getBytes(StandardCharsets.US_ASCII));
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < LETTERS_BEFORE; i++) {
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
