// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import java.util.regex.Matcher;

/** What the dates of a column say about their order. A column mixes orders only by mistake. */
final class DateOrder {
    private static final int MONTHS = 12;

    private boolean seen;
    private boolean dayStandsFirst;
    private boolean dayStandsSecond;

    void look(Cell cell) {
        if (!(cell instanceof Cell.Text)) {
            return;
        }
        Matcher date = DateReader.NUMERIC.matcher(cell.shown());
        if (date.matches()) {
            seen = true;
            int first = Integer.parseInt(date.group(1));
            int second = Integer.parseInt(date.group(2));
            dayStandsFirst |= first > MONTHS;
            // 31/02 has a day that does not exist, not a month: both above 12 proves nothing.
            dayStandsSecond |= second > MONTHS && first <= MONTHS;
        }
    }

    /** Whether there was any date of which the order matters. */
    boolean isSeen() {
        return seen;
    }

    /** Whether dates were seen that may be read either way. */
    boolean isOpen() {
        return seen && !dayStandsFirst && !dayStandsSecond;
    }

    boolean isMonthFirst() {
        return dayStandsSecond && !dayStandsFirst;
    }
}
