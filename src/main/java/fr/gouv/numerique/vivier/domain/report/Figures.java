// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.report;

import fr.gouv.numerique.vivier.domain.application.AnswerFigures;
import fr.gouv.numerique.vivier.domain.application.Reason;
import fr.gouv.numerique.vivier.domain.application.Step;

import java.time.YearMonth;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The figures of a period.
 *
 * @param period the days looked at
 * @param answerDays days within which a mission lead answers
 * @param calendarDays whether these are days of the calendar rather than working days
 * @param inTime profiles sent in the period and answered within these days
 * @param late profiles sent in the period and answered later, or not yet though due
 * @param answerMedian days until an answer, of those that came; half took longer
 * @param times how long each step took
 * @param staffed missions known by the end of the period, all of whose places are taken
 * @param open missions known by the end of the period that still seek somebody
 * @param reasons why applications ended in the period, the most frequent first
 * @param skills demand and supply, the largest lack first
 * @param lending who lent and who borrowed, by administration
 * @param months what happened, month by month
 * @param questions what was asked in the period
 */
public record Figures(
        Period period,
        int answerDays,
        boolean calendarDays,
        Counted inTime,
        Counted late,
        OptionalDouble answerMedian,
        List<StepTime> times,
        Counted staffed,
        Counted open,
        List<Ended> reasons,
        List<SkillBalance> skills,
        List<Lending> lending,
        List<Month> months,
        QuestionFigures questions) {

    /** Below this many cases a rate or a median says little. */
    public static final int FEW = AnswerFigures.FEW;

    public Figures {
        times = List.copyOf(times);
        reasons = List.copyOf(reasons);
        skills = List.copyOf(skills);
        lending = List.copyOf(lending);
        months = List.copyOf(months);
    }

    /**
     * Time at a step.
     *
     * @param left applications that left the step in the period
     * @param median days they stayed; half stayed longer
     * @param waiting applications that are still there
     * @param age median of the days they have been there: without it, those that wait longest would
     *     not count
     */
    public record StepTime(Step step, Counted left, double median, Counted waiting, double age) {}

    /** Applications that ended for this reason. */
    public record Ended(Reason reason, Counted applications) {}

    /**
     * A skill.
     *
     * @param code of the skill
     * @param missions that seek somebody and ask for it
     * @param talents who can be proposed and have it
     */
    public record SkillBalance(String code, Counted missions, Counted talents) {}

    /**
     * An administration.
     *
     * @param name as it is known
     * @param lent missions begun in the period by its agents elsewhere
     * @param borrowed missions begun in the period in its services by agents from elsewhere
     */
    public record Lending(String name, Counted lent, Counted borrowed) {
        public int balance() {
            return lent.size() - borrowed.size();
        }
    }

    /**
     * What happened in a month, as far as it is in the period.
     *
     * @param proposed applications opened
     * @param answered profiles that a mission lead answered
     * @param begun missions begun
     * @param ended missions carried through
     * @param pool people in the pool by its last day who are still there
     */
    public record Month(
            YearMonth month,
            Counted proposed,
            Counted answered,
            Counted begun,
            Counted ended,
            Counted pool) {}
}
