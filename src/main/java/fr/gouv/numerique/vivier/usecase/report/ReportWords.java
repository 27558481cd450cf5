// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.report;

import fr.gouv.numerique.vivier.domain.application.LeadAnswers;
import fr.gouv.numerique.vivier.domain.report.Counted;
import fr.gouv.numerique.vivier.domain.report.Figures;
import fr.gouv.numerique.vivier.domain.report.Figures.Month;
import fr.gouv.numerique.vivier.domain.report.Figures.StepTime;
import fr.gouv.numerique.vivier.domain.report.QuestionFigures;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.usecase.report.Chart.Bar;
import fr.gouv.numerique.vivier.usecase.report.Chart.Value;

import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The figures as questions with their answers. */
public final class ReportWords {
    /** More bars than this nobody compares. */
    private static final int MOST_BARS = 12;

    private final Texts texts;
    private final Function<String, String> skillName;

    /**
     * Words in one language.
     *
     * @param skillName name of a skill, by its code
     */
    public ReportWords(Texts texts, Function<String, String> skillName) {
        this.texts = texts;
        this.skillName = skillName;
    }

    /** Every chart, in the order in which they are read. */
    public List<Chart> charts(Figures figures) {
        return List.of(
                answers(figures),
                staffed(figures),
                times(figures),
                reasons(figures),
                skills(figures),
                lending(figures),
                months(figures),
                questions(figures.questions()));
    }

    /**
     * The same, those that tell what happened beside what they told of the period before. How the
     * missions and the pool stand today is not compared: it was not written down then.
     */
    public List<Chart> charts(Figures figures, Figures earlier) {
        List<Chart> now = charts(figures);
        List<Chart> then =
                List.of(
                        answers(earlier),
                        times(earlier),
                        reasons(earlier),
                        lending(earlier),
                        months(earlier));
        return now.stream()
                .map(
                        chart ->
                                then.stream()
                                        .filter(it -> it.question().equals(chart.question()))
                                        .findFirst()
                                        .map(chart::comparedWith)
                                        .orElse(chart))
                .toList();
    }

    private Chart answers(Figures figures) {
        int inTime = figures.inTime().size();
        int all = inTime + figures.late().size();
        return chart(
                "answers",
                text(
                        "answers.answer",
                        percent(inTime, all),
                        inTime,
                        all,
                        days(figures.answerMedian().orElse(0), figures)),
                all,
                all == 0
                        ? List.of()
                        : List.of(
                                bar(text("answers.inTime"), figures.inTime(), all),
                                bar(text("answers.late"), figures.late(), all)),
                days(figures.answerDays(), figures));
    }

    private static Message days(double number, Figures figures) {
        return LeadAnswers.words(number, figures.calendarDays());
    }

    private Chart staffed(Figures figures) {
        int staffed = figures.staffed().size();
        int all = staffed + figures.open().size();
        return chart(
                "staffed",
                text("staffed.answer", percent(staffed, all), staffed, all),
                all,
                all == 0
                        ? List.of()
                        : List.of(
                                bar(text("staffed.staffed"), figures.staffed(), all),
                                bar(text("staffed.open"), figures.open(), all)));
    }

    private Chart times(Figures figures) {
        List<Bar> bars = new ArrayList<>();
        int cases = 0;
        for (StepTime time : figures.times()) {
            cases += time.left().size();
            bars.add(
                    new Bar(
                            texts.get("application.step." + time.step()),
                            time.median(),
                            List.of(
                                    new Value(left(time), time.left()),
                                    new Value(waiting(time), time.waiting()))));
        }
        String longest =
                figures.times().stream()
                        .filter(time -> time.left().size() > 0)
                        .max((a, b) -> Double.compare(a.median(), b.median()))
                        .map(
                                time ->
                                        text(
                                                "times.answer",
                                                texts.get("application.step." + time.step()),
                                                number(time.median()),
                                                time.left().size()))
                        .orElseGet(this::none);
        return chart("times", longest, cases, bars);
    }

    private String left(StepTime time) {
        int cases = time.left().size();
        if (cases == 0) {
            return text("times.noneLeft");
        }
        return cases < Figures.FEW
                ? text("times.fewLeft", number(time.median()), cases)
                : text("times.left", number(time.median()), cases);
    }

    private String waiting(StepTime time) {
        int cases = time.waiting().size();
        return cases == 0
                ? text("times.noneWaiting")
                : text("times.waiting", cases, number(time.age()));
    }

    private Chart reasons(Figures figures) {
        int all = figures.reasons().stream().mapToInt(it -> it.applications().size()).sum();
        String most =
                figures.reasons().stream()
                        .findFirst()
                        .map(
                                it ->
                                        text(
                                                "reasons.answer",
                                                texts.get("application.reason." + it.reason()),
                                                it.applications().size(),
                                                all))
                        .orElseGet(this::none);
        return chart(
                "reasons",
                most,
                all,
                figures.reasons().stream()
                        .map(
                                it ->
                                        bar(
                                                texts.get("application.reason." + it.reason()),
                                                it.applications(),
                                                all))
                        .toList());
    }

    private Chart skills(Figures figures) {
        List<Bar> bars = new ArrayList<>();
        for (Figures.SkillBalance skill : figures.skills()) {
            if (bars.size() < MOST_BARS) {
                bars.add(
                        new Bar(
                                skillName.apply(skill.code()),
                                skill.missions().size(),
                                List.of(
                                        number("skills.missions", skill.missions()),
                                        number("skills.talents", skill.talents()))));
            }
        }
        long missing = figures.skills().stream().filter(it -> it.talents().size() == 0).count();
        return chart(
                "skills",
                figures.skills().isEmpty()
                        ? none()
                        : text("skills.answer", missing, figures.skills().size()),
                figures.open().size(),
                bars);
    }

    private Chart lending(Figures figures) {
        int all =
                (int)
                        figures.lending().stream()
                                .flatMap(it -> it.lent().and(it.borrowed()).applications().stream())
                                .distinct()
                                .count();
        return chart(
                "lending",
                text("lending.answer", all),
                all,
                figures.lending().stream()
                        .limit(MOST_BARS)
                        .map(
                                it ->
                                        new Bar(
                                                it.name(),
                                                it.lent().size(),
                                                List.of(
                                                        number("lending.lent", it.lent()),
                                                        number("lending.borrowed", it.borrowed()),
                                                        new Value(
                                                                text(
                                                                        "lending.balance",
                                                                        signed(it.balance())),
                                                                Counted.NOTHING))))
                        .toList());
    }

    private Chart months(Figures figures) {
        DateTimeFormatter month = DateTimeFormatter.ofPattern("LLLL yyyy", texts.locale());
        return chart(
                "months",
                text(
                        "months.answer",
                        sum(figures, Month::proposed),
                        sum(figures, Month::answered),
                        sum(figures, Month::begun),
                        sum(figures, Month::ended)),
                sum(figures, Month::proposed)
                        + sum(figures, Month::answered)
                        + sum(figures, Month::begun)
                        + sum(figures, Month::ended),
                figures.months().stream()
                        .map(
                                it ->
                                        new Bar(
                                                month.format(it.month()),
                                                it.proposed().size(),
                                                List.of(
                                                        number("months.proposed", it.proposed()),
                                                        number("months.answered", it.answered()),
                                                        number("months.begun", it.begun()),
                                                        number("months.ended", it.ended()),
                                                        number("months.pool", it.pool()))))
                        .toList());
    }

    private Chart questions(QuestionFigures questions) {
        int all = questions.counted();
        int asked = all + questions.open().count();
        return chart(
                "questions",
                text(
                        "questions.answer",
                        percent(questions.inTime().count(), all),
                        questions.inTime().count(),
                        all,
                        LeadAnswers.words(questions.median().orElse(0), true)),
                all,
                asked == 0
                        ? List.of()
                        : List.of(
                                bar(text("questions.inTime"), questions.inTime(), asked),
                                bar(text("questions.late"), questions.late(), asked),
                                bar(text("questions.open"), questions.open(), asked)));
    }

    private Bar bar(String label, QuestionFigures.Asked asked, int all) {
        return new Bar(
                label,
                asked.count(),
                List.of(
                        new Value(
                                text("share", asked.count(), percent(asked.count(), all)),
                                asked.about())));
    }

    private static int sum(Figures figures, Function<Month, Counted> counted) {
        return figures.months().stream().mapToInt(it -> counted.apply(it).size()).sum();
    }

    private Chart chart(
            String name, String answer, int cases, List<Bar> bars, Object... arguments) {
        return new Chart(
                text(name, arguments),
                cases == 0 ? none() : answer,
                Optional.empty(),
                text(name + ".definition", arguments),
                cases,
                cases > 0 && cases < Figures.FEW,
                bars);
    }

    private Bar bar(String label, Counted rows, int all) {
        return new Bar(
                label,
                rows.size(),
                List.of(new Value(text("share", rows.size(), percent(rows.size(), all)), rows)));
    }

    private Value number(String key, Counted rows) {
        return new Value(text(key, rows.size()), rows);
    }

    private String none() {
        return text("none");
    }

    private String text(String key, Object... arguments) {
        return texts.get("report." + key, arguments);
    }

    private String percent(int part, int all) {
        return number(all == 0 ? 0 : (double) Math.round(100.0 * part / all));
    }

    private String number(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(texts.locale());
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }

    private static String signed(int value) {
        return value > 0 ? "+" + value : Integer.toString(value);
    }
}
