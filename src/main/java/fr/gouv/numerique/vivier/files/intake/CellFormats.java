// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import fr.gouv.numerique.vivier.files.intake.XmlScanner.Step;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Which styles show a number as a date, by the rules of POI. */
final class CellFormats {
    private static final long FORMAT = XmlScanner.name("numFmt");
    private static final long CODE = XmlScanner.name("formatCode");
    private static final long ID = XmlScanner.name("numFmtId");
    private static final long STYLES = XmlScanner.name("cellXfs");
    private static final long STYLE = XmlScanner.name("xf");

    private final BitSet dates;

    private CellFormats(BitSet dates) {
        this.dates = dates;
    }

    /** Of a workbook without styles. */
    static CellFormats none() {
        return new CellFormats(new BitSet());
    }

    static CellFormats read(XmlScanner xml) throws IOException {
        Map<Integer, String> codes = new HashMap<>();
        BitSet dates = new BitSet();
        int styles = 0;
        boolean ofCells = false;
        for (Step step = xml.next(); step != Step.DONE; step = xml.next()) {
            if (xml.name() == STYLES) {
                ofCells = step == Step.START;
            } else if (step == Step.START && xml.name() == FORMAT) {
                int id = xml.number(ID, -1);
                codes.put(id, xml.value(CODE));
            } else if (step == Step.START && ofCells && xml.name() == STYLE) {
                dates.set(styles++, isDate(xml.number(ID, 0), codes));
            }
        }
        return new CellFormats(dates);
    }

    private static boolean isDate(int id, Map<Integer, String> codes) {
        String code = codes.get(id);
        return DateUtil.isADateFormat(
                id, code == null ? BuiltinFormats.getBuiltinFormat(id) : code);
    }

    boolean isDate(int style) {
        return dates.get(style);
    }
}
