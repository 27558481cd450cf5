// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.intake;

import fr.gouv.numerique.vivier.domain.intake.CellText;
import fr.gouv.numerique.vivier.domain.intake.Corrections;
import fr.gouv.numerique.vivier.domain.intake.FileSample;
import fr.gouv.numerique.vivier.domain.intake.ImportReport;
import fr.gouv.numerique.vivier.domain.intake.ImportSource;
import fr.gouv.numerique.vivier.domain.intake.Layout;
import fr.gouv.numerique.vivier.domain.intake.Question;
import fr.gouv.numerique.vivier.domain.intake.RowOutcome;
import fr.gouv.numerique.vivier.domain.intake.Sheet;
import fr.gouv.numerique.vivier.domain.intake.SheetRow;
import fr.gouv.numerique.vivier.domain.intake.SourceFile;
import fr.gouv.numerique.vivier.domain.intake.TextReading;
import fr.gouv.numerique.vivier.domain.intake.UnreadableFile;
import fr.gouv.numerique.vivier.files.intake.SourceFileReader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Shows what stands in a file, without importing anything. Rows are read again each time, so that
 * no file is ever held in memory.
 */
public final class LookAtFile {
    private static final int SAMPLE_ROWS = 30;

    private final SourceFileReader reader;

    public LookAtFile(SourceFileReader reader) {
        this.reader = reader;
    }

    /**
     * The first rows of a file.
     *
     * @param text how text is to be read
     * @param wanted the sheet to show, the first where none is named
     */
    public FileSample sample(ImportSource source, TextReading text, Optional<String> wanted)
            throws UnreadableFile {
        SourceFile file = reader.open(source, text);
        Sheet shown =
                file.sheets().stream()
                        .filter(each -> wanted.filter(each.name()::equals).isPresent())
                        .findFirst()
                        .or(() -> file.sheets().stream().findFirst())
                        .orElseThrow(() -> new UnreadableFile("noQuestions", file.name()));
        List<SheetRow> rows = new ArrayList<>();
        whileWanted(
                shown,
                row -> {
                    if (!row.isBlank()) {
                        rows.add(row);
                    }
                    return rows.size() < SAMPLE_ROWS;
                });
        return new FileSample(file, shown.name(), rows);
    }

    /** What these rows answer, question by question in the order of the layout. */
    public Map<Integer, List<CellText>> answers(ImportReport report, Set<Integer> rows)
            throws UnreadableFile {
        Map<Integer, List<CellText>> found = new HashMap<>();
        if (rows.isEmpty()) {
            return found;
        }
        Layout layout = report.layout();
        Corrections corrections = layout.corrections(report.choices());
        whileWanted(
                layout.sheet(),
                row -> {
                    if (rows.contains(row.number())) {
                        found.put(row.number(), answers(row, layout, corrections));
                    }
                    return found.size() < rows.size();
                });
        return found;
    }

    private static List<CellText> answers(SheetRow row, Layout layout, Corrections corrections) {
        return layout.questions().stream()
                .map(question -> answer(row, question, corrections))
                .toList();
    }

    private static CellText answer(SheetRow row, Question question, Corrections corrections) {
        if (question.columns().size() > 1) {
            return new CellText(String.join(" ; ", question.answers(row)), Optional.empty());
        }
        int column = question.firstColumn();
        return new CellText(
                row.cell(column).shown(), corrections.at(row.number(), column, row.cell(column)));
    }

    /** How many rows of the report hold exactly these words in this column. */
    public int alike(ImportReport report, int column, String shown) throws UnreadableFile {
        return count(report, row -> row.cell(column).shown().equals(shown));
    }

    /** How many rows of the report hold words that were corrected in an earlier export. */
    public Map<Corrections.Written, Integer> corrected(ImportReport report) throws UnreadableFile {
        Map<Corrections.Written, Integer> found = new HashMap<>();
        Set<Corrections.Written> kept = report.layout().kept().keySet();
        Set<Integer> columns =
                kept.stream().map(Corrections.Written::column).collect(Collectors.toSet());
        if (!columns.isEmpty()) {
            count(
                    report,
                    row -> {
                        for (int column : columns) {
                            var here = new Corrections.Written(column, row.cell(column).shown());
                            if (kept.contains(here)) {
                                found.merge(here, 1, Integer::sum);
                            }
                        }
                        return false;
                    });
        }
        return found;
    }

    /** How many rows of the report were begun and not sent. */
    public int unfinished(ImportReport report) throws UnreadableFile {
        return report.layout().finished().isEmpty() ? 0 : count(report, report.layout()::isBegun);
    }

    private static int count(ImportReport report, Predicate<SheetRow> counted)
            throws UnreadableFile {
        Set<Integer> rows = new HashSet<>();
        report.outcomes().stream().map(RowOutcome::row).forEach(rows::add);
        int[] found = new int[1];
        whileWanted(
                report.layout().sheet(),
                row -> {
                    found[0] += rows.contains(row.number()) && counted.test(row) ? 1 : 0;
                    return true;
                });
        return found[0];
    }

    private static void whileWanted(Sheet sheet, Predicate<SheetRow> wantsMore)
            throws UnreadableFile {
        try {
            sheet.forEachRow(
                    row -> {
                        if (!wantsMore.test(row)) {
                            throw new Sheet.StopReading();
                        }
                    });
        } catch (Sheet.StopReading _) {
            // The last wanted row was read.
            return;
        }
    }
}
