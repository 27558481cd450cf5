// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.FieldType;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the answers in a file: the sheet, the header row and the form are those under which most
 * questions are known, wherever they stand, since users delete, rename and reorder sheets and rows.
 */
public final class LayoutFinder {
    /** The header stands within so many rows, below titles and blank rows if need be. */
    private static final int SEARCHED_ROWS = 20;

    /** With fewer known questions a table is not an answer to the form. */
    private static final int ENOUGH = 3;

    private final Map<FormKind, HeaderReader> headers = new EnumMap<>(FormKind.class);

    public LayoutFinder() {
        for (FormKind form : FormKind.values()) {
            headers.put(form, new HeaderReader(FormQuestions.shipped(form)));
        }
    }

    /** The layout for this form, or why the file cannot be read as an answer to it. */
    public Layout find(SourceFile file, FormKind wanted) throws UnreadableFile {
        Optional<Header> best = best(file);
        if (best.isEmpty()) {
            throw new UnreadableFile("noQuestions", file.name());
        }
        if (best.get().form() != wanted) {
            throw new UnreadableFile("otherForm." + best.get().form(), file.name());
        }
        return layout(file, best.get());
    }

    /** The layout for whichever form the file answers. */
    public Layout find(SourceFile file) throws UnreadableFile {
        Optional<Header> best = best(file);
        if (best.isEmpty()) {
            throw new UnreadableFile("noQuestions", file.name());
        }
        return layout(file, best.get());
    }

    private Optional<Header> best(SourceFile file) throws UnreadableFile {
        Optional<Header> best = Optional.empty();
        for (Sheet sheet : file.sheets()) {
            List<SheetRow> top = top(sheet);
            for (SheetRow row : top) {
                for (FormKind form : FormKind.values()) {
                    int score = header(form).knownQuestions(row);
                    if (score >= ENOUGH && score > best.map(Header::score).orElse(0)) {
                        best = Optional.of(new Header(form, sheet, row, score, top.getFirst()));
                    }
                }
            }
        }
        return best;
    }

    private HeaderReader header(FormKind form) {
        return Objects.requireNonNull(headers.get(form));
    }

    private static List<SheetRow> top(Sheet sheet) throws UnreadableFile {
        List<SheetRow> rows = new ArrayList<>();
        try {
            sheet.forEachRow(
                    row -> {
                        if (!row.isBlank()) {
                            rows.add(row);
                        }
                        if (rows.size() >= SEARCHED_ROWS) {
                            throw new Sheet.StopReading();
                        }
                    });
        } catch (Sheet.StopReading _) {
            // Enough was read to find the header.
            return rows;
        }
        return rows;
    }

    private Layout layout(SourceFile file, Header found) throws UnreadableFile {
        SheetRow row = found.row();
        List<String> labels = row.cells().stream().map(HeaderReader::label).toList();
        List<Question> questions = header(found.form()).read(row, row.cells().size());
        Map<String, Integer> technical = new LinkedHashMap<>();
        for (int column = 0; column < labels.size(); column++) {
            if (SphinxColumns.isTechnical(labels.get(column))) {
                technical.putIfAbsent(labels.get(column), column);
            }
        }
        boolean sphinx = technical.size() >= SphinxColumns.SIGNATURE || hasInformationSheet(file);
        return new Layout(
                found.form(),
                sphinx ? Tool.SPHINX : Tool.UNKNOWN,
                found.sheet(),
                row.number(),
                row.number() - found.first().number() + 1,
                labels,
                questions,
                technical,
                monthFirst(found, questions));
    }

    /** The sheet that Sphinx adds names its maker in B1. */
    private static boolean hasInformationSheet(SourceFile file) throws UnreadableFile {
        for (Sheet sheet : file.sheets()) {
            List<SheetRow> rows = top(sheet);
            if (!rows.isEmpty()
                    && rows.getFirst()
                            .cell(1)
                            .shown()
                            .toLowerCase(Locale.ROOT)
                            .contains("sphinx")) {
                return true;
            }
        }
        return false;
    }

    /** The date columns in which a number above 12 stands second and never first. */
    private static Set<Integer> monthFirst(Header found, List<Question> questions)
            throws UnreadableFile {
        Map<Integer, DateOrder> orders = new LinkedHashMap<>();
        for (Question question : questions) {
            if (question.field().map(Field::type).equals(Optional.of(FieldType.DATE))) {
                question.columns().forEach(column -> orders.put(column, new DateOrder()));
            }
        }
        found.sheet()
                .forEachRow(
                        row ->
                                orders.forEach(
                                        (column, order) -> order.look(row.cell(column).shown())));
        return orders.entrySet().stream()
                .filter(entry -> entry.getValue().isMonthFirst())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private record Header(FormKind form, Sheet sheet, SheetRow row, int score, SheetRow first) {}
}
