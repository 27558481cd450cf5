// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import java.util.regex.Matcher;

/**
 * Tells from all the dates of a column whether they are written month first. « 05/03/2019 » alone
 * cannot tell; « 05/31/2019 » somewhere in the column can. French order unless proved otherwise.
 */
final class DateOrder {
    private static final int MONTHS = 12;

    private boolean dayStandsFirst;
    private boolean dayStandsSecond;

    void look(String shown) {
        Matcher date = DateReader.NUMERIC.matcher(shown);
        if (date.matches()) {
            int first = Integer.parseInt(date.group(1));
            int second = Integer.parseInt(date.group(2));
            dayStandsFirst |= first > MONTHS;
            // 31/02 has a day that does not exist, not a month: both above 12 proves nothing.
            dayStandsSecond |= second > MONTHS && first <= MONTHS;
        }
    }

    boolean isMonthFirst() {
        return dayStandsSecond && !dayStandsFirst;
    }
}
