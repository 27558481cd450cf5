// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import fr.gouv.numerique.vivier.domain.intake.Sheet;
import fr.gouv.numerique.vivier.domain.intake.TextReading;
import fr.gouv.numerique.vivier.domain.intake.UnreadableFile;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a text file is written.
 *
 * @param encoding of its characters
 * @param byteOrderMark how many bytes stand before the first character
 * @param separator between fields
 * @param separatorLine whether the first line is {@code sep=;}, which Excel understands
 * @param doubledApostrophes whether every apostrophe is doubled, as Sphinx does
 */
record TextDialect(
        Charset encoding,
        int byteOrderMark,
        char separator,
        boolean separatorLine,
        boolean doubledApostrophes) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Charset MAC = Charset.forName("x-MacRoman");
    private static final Set<Charset> BYTEWISE = Set.of(StandardCharsets.UTF_8, WINDOWS, MAC);
    private static final char FIRST_BEYOND_ASCII = 0x80;
    private static final String FRENCH = "éèêëàâäçîïôöùûüœÉÈÊÀÂÇÎÔŒ’«»…";
    private static final double MOST = 0.6;
    private static final double FEW = 0.05;
    private static final int SAMPLE = 256 * 1024;
    private static final int RECORDS = 50;
    private static final int BUFFER = 1 << 16;
    private static final List<Character> SEPARATORS = List.of(';', ',', '\t', '|');

    /** What the file says of itself, but for what a person wants otherwise. */
    static TextDialect of(FileContent content, String name, TextReading wanted)
            throws IOException, UnreadableFile {
        byte[] sample = content.start(SAMPLE);
        Charset marked = marked(sample);
        int mark = mark(marked, sample);
        Optional<Charset> chosen = wanted.encoding().map(Charset::forName);
        Optional<Charset> wide =
                chosen.isPresent()
                        ? chosen.filter(charset -> charset.name().startsWith("UTF-16"))
                        : switch (mark) {
                            case 0 -> wide(sample);
                            case 2 -> Optional.of(marked);
                            default -> Optional.empty();
                        };
        Optional<TextBytes> bytes =
                wide.isPresent() ? Optional.empty() : Optional.of(TextBytes.of(content));
        Charset encoding = chosen.or(() -> wide).orElseGet(() -> narrow(mark > 0, bytes, sample));
        String text = new String(sample, mark, sample.length - mark, encoding);
        if (text.indexOf('\0') >= 0 && wanted.encoding().isEmpty()) {
            throw new UnreadableFile("binary", name);
        }
        String firstLine = text.lines().findFirst().orElse("");
        boolean separatorLine = firstLine.matches("(?i)\"?sep=.\"?");
        char separator;
        if (wanted.separator().isPresent()) {
            separator = wanted.separator().get().charAt(0);
        } else if (separatorLine) {
            separator = firstLine.charAt(firstLine.toLowerCase(Locale.ROOT).indexOf('=') + 1);
        } else {
            separator = separator(text, sample.length == SAMPLE, name);
        }
        boolean doubledApostrophes =
                bytes.isPresent()
                        ? bytes.get().haveDoubledApostrophes()
                        : apostrophesAreDoubled(content, encoding);
        return new TextDialect(encoding, mark, separator, separatorLine, doubledApostrophes);
    }

    /** Whether what parts fields and rows can be found among the bytes. */
    boolean isBytewise() {
        return BYTEWISE.contains(encoding) && separator < FIRST_BEYOND_ASCII && separator != '"';
    }

    /** The characters after the mark. What cannot be one is shown as a question mark. */
    Reader reader(FileContent content) throws IOException {
        SeekableByteChannel channel = content.channel();
        channel.position(byteOrderMark);
        return Channels.newReader(
                channel,
                encoding.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE),
                BUFFER);
    }

    private static Charset marked(byte[] start) {
        if (start.length >= 2 && start[0] == (byte) 0xFF && start[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (start.length >= 2 && start[0] == (byte) 0xFE && start[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        return StandardCharsets.UTF_8;
    }

    private static int mark(Charset marked, byte[] start) {
        if (!marked.equals(StandardCharsets.UTF_8)) {
            return 2;
        }
        boolean utf8 =
                start.length >= 3
                        && start[0] == (byte) 0xEF
                        && start[1] == (byte) 0xBB
                        && start[2] == (byte) 0xBF;
        return utf8 ? 3 : 0;
    }

    private static Charset narrow(boolean marked, Optional<TextBytes> bytes, byte[] sample) {
        if (marked || bytes.filter(TextBytes::areUtf8).isPresent()) {
            return StandardCharsets.UTF_8;
        }
        return accents(sample, MAC) > accents(sample, WINDOWS) ? MAC : WINDOWS;
    }

    /** In UTF-16 every other byte of nearly all French text is zero. */
    private static Optional<Charset> wide(byte[] sample) {
        int[] zeros = new int[2];
        for (int i = 0; i < sample.length; i++) {
            zeros[i % 2] += sample[i] == 0 ? 1 : 0;
        }
        int half = sample.length / 2;
        if (zeros[1] > half * MOST && zeros[0] < half * FEW) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return zeros[0] > half * MOST && zeros[1] < half * FEW
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    /** How many letters are those with accents that French uses. */
    private static long accents(byte[] sample, Charset encoding) {
        return new String(sample, encoding).chars().filter(c -> FRENCH.indexOf(c) >= 0).count();
    }

    /** The separator that cuts most records into the same number of fields, more than one. */
    private static char separator(String sample, boolean cut, String name) throws UnreadableFile {
        char best = 0;
        double bestScore = 0;
        for (char candidate : SEPARATORS) {
            double score = sample.indexOf(candidate) < 0 ? 0 : score(sample, cut, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        if (best == 0) {
            throw new UnreadableFile("noTable", name);
        }
        return best;
    }

    private static double score(String sample, boolean cut, char separator) {
        Map<Integer, Integer> widths = new HashMap<>();
        TextScanner scanner =
                new TextScanner(
                        new ByteArrayInputStream(sample.getBytes(StandardCharsets.UTF_8)),
                        new TextDialect(StandardCharsets.UTF_8, 0, separator, false, false),
                        TextScanner.BUFFER);
        try {
            scanner.forEachRow(
                    row -> {
                        widths.merge(row.cells().size(), 1, Integer::sum);
                        if (scanner.rows() == RECORDS) {
                            throw new Sheet.StopReading();
                        }
                    });
        } catch (Sheet.StopReading _) {
            // Enough.
        } catch (IOException _) {
            // The sample may end within quotes: what was read so far still tells.
            if (!cut) {
                return 0;
            }
        }
        return widths.entrySet().stream()
                .filter(width -> width.getKey() > 1)
                .mapToDouble(width -> width.getValue() * Math.log(width.getKey()))
                .max()
                .orElse(0);
    }

    /** The same as of bytes, where a character takes several. */
    private static boolean apostrophesAreDoubled(FileContent content, Charset encoding)
            throws IOException {
        long runs = 0;
        int run = 0;
        try (Reader reader =
                new BufferedReader(new InputStreamReader(content.stream(), encoding))) {
            for (int c = reader.read(); c >= 0; c = reader.read()) {
                if (c == '\'') {
                    run++;
                } else if (run > 0) {
                    if (run % 2 == 1) {
                        return false;
                    }
                    runs++;
                    run = 0;
                }
            }
        }
        return run % 2 == 0 && runs + run > 0;
    }
}
