// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.reference.ReferenceEntry;
import fr.gouv.numerique.vivier.domain.reference.ReferenceList;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;

import java.time.Instant;
import java.util.Optional;

/** Reads the answers of a sheet, row by row. */
public final class RowReader {
    private final Layout layout;
    private final ImportChoices choices;
    private final CorrectedRows corrected;
    private final FormRules rules;
    private final ValueReader values;
    private final ReferenceList ministries;

    public RowReader(Layout layout, ImportChoices choices, ReferenceData reference) {
        this.layout = layout;
        this.choices = choices;
        this.corrected = new CorrectedRows(layout.corrections(choices));
        this.rules = FormRules.of(layout.form());
        this.values = new ValueReader(layout, reference);
        this.ministries = reference.list(ReferenceData.MINISTRY);
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
        AnswerBuilder answer = new AnswerBuilder(corrected.apply(row));
        for (Question question : layout.questions()) {
            values.read(question, answer);
        }
        nameEmployer(answer);
        rules.check(answer, layout);
        return Optional.of(answer.build(answeredAt(row), taking(row)));
    }

    /**
     * « Another administration », and beside it one that is in the list after all. Both forms ask
     * it in the same fields.
     */
    private void nameEmployer(AnswerBuilder answer) {
        String beside = answer.get(TalentFields.ADMINISTRATION_OTHER);
        if (!beside.isEmpty()) {
            answer.put(
                    TalentFields.ADMINISTRATION,
                    ministries.named(
                            answer.get(TalentFields.ADMINISTRATION),
                            ReferenceEntry.OTHER_EMPLOYER,
                            beside));
        }
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
        int missing = layout.questions().size() / 2 + 1;
        int left = layout.questions().size();
        for (Question question : layout.questions()) {
            if (left-- < missing) {
                return false;
            }
            int column = question.firstColumn();
            if (isLabel(row.cell(column), layout.headerLabels().get(column)) && --missing == 0) {
                return true;
            }
        }
        return false;
    }

    /** A label is at most as long as the words that it is read from: most answers are shorter. */
    private static boolean isLabel(Cell cell, String label) {
        if (label.isEmpty() || cell.isBlank() || cell.shown().length() < label.length()) {
            return false;
        }
        return HeaderReader.label(cell).equals(label)
                || (cell.shown().contains(label) && HeaderReader.withoutCode(cell).equals(label));
    }

    /** Nothing but numbers: somebody added up the columns. */
    private static boolean isTotals(SheetRow row) {
        for (Cell cell : row.cells()) {
            if (!cell.isBlank() && !(cell instanceof Cell.Figure || cell instanceof Cell.Fault)) {
                return false;
            }
        }
        return true;
    }
}
