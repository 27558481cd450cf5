// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.usermodel.HSSFDataFormat;
import org.apache.poi.ss.usermodel.DateUtil;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What holds for all sheets of an old workbook: their names and places, texts, formats. */
final class BiffWorkbook {
    private static final int SHEET = 0x85;
    private static final int TEXTS = 0xFC;
    private static final int FORMAT = 0x41E;
    private static final int STYLE = 0xE0;
    private static final int DATES = 0x22;
    private static final int WORKSHEET = 0;
    private static final int WIDE = 1;
    private static final int RICH = 8;
    private static final int EXTENDED = 4;
    private static final int RUN = 4;
    private static final int MOST_STYLES = 0x10000;

    private final List<SheetPlace> sheets = new ArrayList<>();
    private final TextTable texts = new TextTable();
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private final Map<Integer, Boolean> dates = new HashMap<>();
    private boolean from1904;

    private BiffWorkbook() {}

    /** A sheet's name, and where in the stream it begins. */
    record SheetPlace(String name, long position) {}

    static BiffWorkbook read(BiffRecords records) throws IOException {
        BiffWorkbook workbook = new BiffWorkbook();
        while (records.nextUnseen() && records.sid() != BiffRecords.END) {
            workbook.take(records);
        }
        return workbook;
    }

    private void take(BiffRecords records) throws IOException {
        RecordInputStream in = records.in();
        switch (records.sid()) {
            case SHEET -> sheet(in);
            case TEXTS -> texts(records);
            case FORMAT -> formats.put(in.readUShort(), in.readString());
            case STYLE -> {
                in.readUShort();
                if (styles.size() < MOST_STYLES) {
                    styles.add(in.readUShort());
                }
            }
            case DATES -> from1904 = in.readUShort() == 1;
            default -> {}
        }
    }

    /** The place of a sheet is never encrypted, for it is needed to decrypt. */
    private void sheet(RecordInputStream in) {
        byte[] place = new byte[Integer.BYTES];
        in.readPlain(place, 0, place.length);
        long position = 0;
        for (int i = 0; i < place.length; i++) {
            position |= (place[i] & 0xFFL) << (i * Byte.SIZE);
        }
        in.readUByte();
        int kind = in.readUByte();
        int length = in.readUByte();
        boolean wide = (in.readUByte() & WIDE) != 0;
        String name = wide ? in.readUnicodeLEString(length) : in.readCompressedUnicode(length);
        if (kind == WORKSHEET) {
            sheets.add(new SheetPlace(name, position));
        }
    }

    /** As many texts as there are; how many there should be is not to be trusted. */
    private void texts(BiffRecords records) throws IOException {
        RecordInputStream in = records.in();
        in.readInt();
        int count = in.readInt();
        for (int i = 0; i < count && records.hasMore(); i++) {
            texts.add(text(in));
        }
    }

    static String text(RecordInputStream in) {
        int length = in.readUShort();
        int flags = in.readUByte();
        int runs = (flags & RICH) == 0 ? 0 : in.readUShort();
        int extension = (flags & EXTENDED) == 0 ? 0 : in.readInt();
        String text =
                (flags & WIDE) == 0
                        ? in.readCompressedUnicode(length)
                        : in.readUnicodeLEString(length);
        skip(in, (long) runs * RUN + Math.max(0, extension));
        return text;
    }

    /** Goes on into the records that continue this one, as reading does. */
    private static void skip(RecordInputStream in, long length) {
        byte[] some = new byte[RecordInputStream.MAX_RECORD_DATA_SIZE];
        for (long left = length; left > 0; ) {
            int part = (int) Math.min(left, some.length);
            in.readFully(some, 0, part);
            left -= part;
        }
    }

    List<SheetPlace> sheets() {
        return sheets;
    }

    String text(int index) {
        return texts.get(index);
    }

    boolean countsFrom1904() {
        return from1904;
    }

    boolean isDate(int style) {
        return dates.computeIfAbsent(
                style,
                _ -> {
                    int format = style < styles.size() ? styles.get(style) : 0;
                    return DateUtil.isADateFormat(format, format(format));
                });
    }

    private String format(int index) {
        String own = formats.get(index);
        if (own != null) {
            return own;
        }
        return index < HSSFDataFormat.getNumberOfBuiltinBuiltinFormats()
                ? HSSFDataFormat.getBuiltinFormat((short) index)
                : "General";
    }
}
