// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import fr.gouv.numerique.vivier.files.intake.XmlScanner.Step;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What holds for a whole workbook.
 *
 * @param sheets in the order of their tabs, hidden ones too
 * @param from1904 whether days are counted from 1904 instead of 1900, as old Macs did
 */
record WorkbookSettings(List<NamedSheet> sheets, boolean from1904) {
    private static final long SHEET = XmlScanner.name("sheet");
    private static final long NAME = XmlScanner.name("name");
    private static final long RELATIONSHIP = XmlScanner.name(":id");
    private static final long PROPERTIES = XmlScanner.name("workbookPr");
    private static final long DATE_1904 = XmlScanner.name("date1904");

    /**
     * A sheet as the workbook lists it.
     *
     * @param relationship leads to its part; names may be repeated, this is not
     */
    record NamedSheet(String name, String relationship) {}

    WorkbookSettings {
        sheets = List.copyOf(sheets);
    }

    static WorkbookSettings read(XmlScanner xml) throws IOException {
        List<NamedSheet> sheets = new ArrayList<>();
        boolean from1904 = false;
        for (Step step = xml.next(); step != Step.DONE; step = xml.next()) {
            if (step == Step.START && xml.name() == SHEET) {
                sheets.add(new NamedSheet(xml.value(NAME), xml.value(RELATIONSHIP)));
            } else if (step == Step.START && xml.name() == PROPERTIES) {
                String value = xml.value(DATE_1904);
                from1904 = value.equals("1") || value.equals("true");
            }
        }
        return new WorkbookSettings(sheets, from1904);
    }
}
