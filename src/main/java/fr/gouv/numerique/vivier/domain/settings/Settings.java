// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.settings;

import java.math.BigDecimal;

/**
 * What holds for a whole store.
 *
 * @param coordinatorName who runs the pool, printed on the documents; empty until set
 * @param answerDays days within which a mission lead answers; 0 where no deadline is kept
 * @param noticeDays working days of notice before an early end
 * @param dailyHours hours of a working day
 */
public record Settings(
        String coordinatorName, int answerDays, int noticeDays, BigDecimal dailyHours) {

    /** Two weeks as the programme announced; five working days; 7 h 30. */
    public static Settings defaults() {
        return new Settings("", 14, 5, new BigDecimal("7.5"));
    }
}
