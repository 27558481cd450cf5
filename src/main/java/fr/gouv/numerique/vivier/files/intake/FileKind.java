// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the first bytes of a file say it is. Names are not looked at: they are often wrong. */
enum FileKind {
    /** A table, as text between separators. */
    TEXT(""),
    /** A page with tables, or with none. */
    HTML(""),
    /** The « XML Spreadsheet » of Excel 2002 and 2003. */
    SPREADSHEET_XML(""),
    /** An OpenDocument spreadsheet in a single XML file. */
    FLAT_DOCUMENT(""),
    /** Several files in one: a workbook, or anything else. */
    ZIP(""),
    /** The container of old Office files, and of new ones with a password. */
    OLE2(""),
    PDF("pdf"),
    IMAGE("image"),
    /** A workbook of Excel 2 to 4, which had no container yet. */
    FIRST_WORKBOOK("tooOld"),
    COMPRESSED("compressed"),
    RICH_TEXT("document"),
    DATABASE("binary"),
    PROGRAM("binary"),
    NOISE("binary");

    /** So many bytes are enough to tell. */
    static final int START = 8192;

    private static final double FEW = 0.02;

    private static final Pattern TAGS =
            Pattern.compile(
                    "(?s)\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.{0,2000}?-->\\s*)?"
                            + "<(?:!doctype html|html|head|body|meta|table|style|script|title"
                            + "|link|div|p|center|form|font|base)\\b.*");

    private final String refusal;

    FileKind(String refusal) {
        this.refusal = refusal;
    }

    /** Why a file of this kind cannot be read; empty when it can. */
    String refusal() {
        return refusal;
    }

    /** The first bytes of a kind of file, one character each. */
    private record Signature(FileKind kind, String bytes) {
        static Signature of(FileKind kind, int... bytes) {
            return new Signature(kind, new String(bytes, 0, bytes.length));
        }

        static Signature of(FileKind kind, String text) {
            return new Signature(kind, text);
        }

        boolean begins(byte[] start) {
            return new String(start, StandardCharsets.ISO_8859_1).startsWith(bytes);
        }
    }

    private static final List<Signature> SIGNATURES =
            List.of(
                    Signature.of(ZIP, 'P', 'K', 3, 4),
                    Signature.of(ZIP, 'P', 'K', 5, 6),
                    Signature.of(OLE2, 0xD0, 0xCF, 0x11, 0xE0),
                    Signature.of(PDF, "%PDF"),
                    Signature.of(IMAGE, 0x89, 'P', 'N', 'G'),
                    Signature.of(IMAGE, 0xFF, 0xD8, 0xFF),
                    Signature.of(IMAGE, "GIF8"),
                    Signature.of(IMAGE, 'I', 'I', '*', 0),
                    Signature.of(FIRST_WORKBOOK, 0x09, 0x00, 0x04, 0x00),
                    Signature.of(FIRST_WORKBOOK, 0x09, 0x02, 0x06, 0x00),
                    Signature.of(FIRST_WORKBOOK, 0x09, 0x04, 0x06, 0x00),
                    Signature.of(FIRST_WORKBOOK, 0x09, 0x08, 0x08, 0x00, 0x00, 0x05),
                    Signature.of(COMPRESSED, 0x1F, 0x8B),
                    Signature.of(COMPRESSED, '7', 'z', 0xBC, 0xAF),
                    Signature.of(COMPRESSED, "Rar!"),
                    Signature.of(COMPRESSED, "BZh"),
                    Signature.of(COMPRESSED, 0xFD, '7', 'z', 'X', 'Z'),
                    Signature.of(RICH_TEXT, "{\\rtf"),
                    Signature.of(DATABASE, "SQLite format 3"),
                    Signature.of(PROGRAM, 'M', 'Z', 0x90, 0x00),
                    Signature.of(PROGRAM, 0x7F, 'E', 'L', 'F'));

    /** The kind of a file that begins with these bytes. */
    static FileKind of(byte[] start) {
        for (Signature signature : SIGNATURES) {
            if (signature.begins(start)) {
                return signature.kind();
            }
        }
        String text = new String(start, charset(start)).replace("\uFEFF", "").stripLeading();
        if (text.startsWith("<")) {
            return markup(text.toLowerCase(Locale.ROOT));
        }
        return isNoise(start) ? NOISE : TEXT;
    }

    private static Charset charset(byte[] start) {
        if (start.length < 2) {
            return StandardCharsets.UTF_8;
        }
        if (start[0] == (byte) 0xFE || (start[0] == 0 && start[1] == '<')) {
            return StandardCharsets.UTF_16BE;
        }
        boolean little = start[0] == (byte) 0xFF || (start[0] == '<' && start[1] == 0);
        return little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    }

    private static FileKind markup(String text) {
        if (TAGS.matcher(text).matches()) {
            return HTML;
        }
        if (text.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
            return SPREADSHEET_XML;
        }
        return text.contains("office:document") && text.contains("opendocument")
                ? FLAT_DOCUMENT
                : TEXT;
    }

    /** Texts have line ends and tabs but hardly any other control character. */
    private static boolean isNoise(byte[] start) {
        int control = 0;
        int zeros = 0;
        for (byte b : start) {
            boolean line = b == '\t' || b == '\n' || b == '\r' || b == '\f' || b == 0x1A;
            control += b > 0 && b < ' ' && !line ? 1 : 0;
            zeros += b == 0 ? 1 : 0;
        }
        return control > start.length * FEW || zeros == start.length;
    }
}
