// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import java.util.List;
import java.util.OptionalInt;

/**
 * Tells which survey tool wrote a file: by columns of its own, by the sheet that Sphinx adds, by
 * the codes that LimeSurvey puts before questions, by the second header row of SurveyMonkey.
 */
final class ToolRecogniser {
    private final ToolCatalogue tools;
    private final boolean hasInformationSheet;

    ToolRecogniser(ToolCatalogue tools, SourceFile file) {
        this.tools = tools;
        this.hasInformationSheet = file.sheets().stream().anyMatch(ToolRecogniser::isInformation);
    }

    Tool of(Header header) {
        Tool tool = tools.recognise(header.labels());
        if (tool != Tool.UNKNOWN) {
            return tool;
        }
        if (hasInformationSheet) {
            return Tool.SPHINX;
        }
        if (header.isCoded()) {
            return Tool.LIMESURVEY;
        }
        return header.hasAnswersBelow() ? Tool.SURVEYMONKEY : Tool.UNKNOWN;
    }

    /**
     * The row with the questions of a form of which none is known: the first that is half as full
     * as the fullest, in words only. Nothing when no survey tool is recognised: such a table may be
     * anything.
     */
    OptionalInt headPlace(Sheet sheet, List<SheetRow> top, int searched, HeaderReader reader) {
        if (isInformation(sheet)) {
            return OptionalInt.empty();
        }
        long fullest = top.stream().mapToLong(ToolRecogniser::filled).max().orElse(0);
        for (int place = 0; place < Math.min(top.size(), searched); place++) {
            SheetRow row = top.get(place);
            Header header = reader.read(top, place);
            boolean full = filled(row) * 2 >= fullest || header.hasAnswersBelow();
            if (full && isInWords(row)) {
                return of(header) == Tool.UNKNOWN ? OptionalInt.empty() : OptionalInt.of(place);
            }
        }
        return OptionalInt.empty();
    }

    private static long filled(SheetRow row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).count();
    }

    private static boolean isInWords(SheetRow row) {
        return row.cells().stream().allMatch(cell -> cell.isBlank() || cell instanceof Cell.Text);
    }

    private static boolean isInformation(Sheet sheet) {
        boolean[] named = new boolean[1];
        try {
            sheet.forEachRow(
                    row -> {
                        named[0] = SphinxVariables.isInformation(row);
                        throw new Sheet.StopReading();
                    });
        } catch (Sheet.StopReading | UnreadableFile _) {
            // One row is enough; a sheet that cannot be read names nobody.
            return named[0];
        }
        return false;
    }
}
