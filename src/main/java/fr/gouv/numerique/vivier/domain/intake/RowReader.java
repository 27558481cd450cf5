// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import fr.gouv.numerique.vivier.domain.reference.ReferenceData;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads the answers of a sheet, row by row. */
public final class RowReader {
    private final Layout layout;
    private final FormRules rules;
    private final ValueReader values;

    public RowReader(Layout layout, ReferenceData reference) {
        this.layout = layout;
        this.rules = FormRules.of(layout.form());
        this.values = new ValueReader(layout, reference);
    }

    /**
     * The answer in this row; none when it holds none: above the header, blank, a header repeated
     * for another language, or a row of totals.
     */
    public Optional<RowAnswer> read(SheetRow row) {
        if (row.number() <= layout.headerRow()
                || row.isBlank()
                || isHeaderAgain(row)
                || isTotals(row)) {
            return Optional.empty();
        }
        AnswerBuilder answer = new AnswerBuilder(row);
        for (Question question : layout.questions()) {
            values.read(question, answer);
        }
        rules.check(answer, layout);
        return Optional.of(answer.build(answeredAt(row)));
    }

    private Optional<Instant> answeredAt(SheetRow row) {
        for (String name :
                List.of(SphinxColumns.CHANGED, SphinxColumns.SAVED, SphinxColumns.STARTED)) {
            var column = layout.technicalColumn(name);
            if (column.isPresent()) {
                var moment = DateReader.moment(row.cell(column.getAsInt()));
                if (moment.isPresent()) {
                    return moment;
                }
            }
        }
        return Optional.empty();
    }

    private boolean isHeaderAgain(SheetRow row) {
        int same = 0;
        for (Question question : layout.questions()) {
            int column = question.firstColumn();
            String label = HeaderReader.label(row.cell(column));
            if (!label.isEmpty() && label.equals(layout.headerLabels().get(column))) {
                same++;
            }
        }
        return same > layout.questions().size() / 2;
    }

    /** Nothing but numbers: somebody added up the columns. */
    private static boolean isTotals(SheetRow row) {
        return row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .allMatch(cell -> cell instanceof Cell.Figure || cell instanceof Cell.Fault);
    }
}
