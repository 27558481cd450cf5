// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import fr.gouv.numerique.vivier.domain.reference.ReferenceData;

import java.time.Instant;
import java.util.Optional;

/** Reads the answers of a sheet, row by row. */
public final class RowReader {
    private final Layout layout;
    private final ImportChoices choices;
    private final FormRules rules;
    private final ValueReader values;

    public RowReader(Layout layout, ImportChoices choices, ReferenceData reference) {
        this.layout = layout;
        this.choices = choices;
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
        AnswerBuilder answer = new AnswerBuilder(choices.corrections().applied(row));
        for (Question question : layout.questions()) {
            values.read(question, answer);
        }
        rules.check(answer, layout);
        return Optional.of(answer.build(answeredAt(row), taking(row)));
    }

    private Taking taking(SheetRow row) {
        if (choices.leftOut().contains(row.number())) {
            return Taking.LEFT_OUT;
        }
        return layout.isBegun(row) && choices.onlyFinished() ? Taking.UNFINISHED : Taking.TAKEN;
    }

    private Optional<Instant> answeredAt(SheetRow row) {
        for (int column : layout.answered()) {
            var moment = DateReader.moment(row.cell(column), isMonthFirst(column));
            if (moment.isPresent()) {
                return moment;
            }
        }
        return Optional.empty();
    }

    /** Times are written as the dates of the same file are. */
    private boolean isMonthFirst(int column) {
        return layout.monthFirst().contains(column);
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
