// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.report;

import fr.gouv.numerique.vivier.domain.application.LeadAnswers;
import fr.gouv.numerique.vivier.domain.report.Counted;
import fr.gouv.numerique.vivier.domain.report.Figures;
import fr.gouv.numerique.vivier.domain.report.Figures.StepTime;
import fr.gouv.numerique.vivier.domain.report.QuestionFigures;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.usecase.report.Chart.Bar;

import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
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

    private Chart answers(Figures figures) {
        int inTime = figures.inTime().size();
        int all = inTime + figures.late().size();
        return chart(
                "answers",
                all == 0
                        ? none()
                        : text(
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
                all == 0 ? none() : text("staffed.answer", percent(staffed, all), staffed, all),
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
                            text("times.bar", left(time), waiting(time)),
                            time.left().and(time.waiting())));
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
                                text("skills.bar", skill.missions().size(), skill.talents().size()),
                                skill.missions().and(skill.talents())));
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
        int all = figures.lending().stream().mapToInt(it -> it.lent().size()).sum();
        return chart(
                "lending",
                figures.lending().isEmpty() ? none() : text("lending.answer", all),
                all,
                figures.lending().stream()
                        .limit(MOST_BARS)
                        .map(
                                it ->
                                        new Bar(
                                                it.name(),
                                                it.lent().size(),
                                                text(
                                                        "lending.bar",
                                                        it.lent().size(),
                                                        it.borrowed().size(),
                                                        signed(it.balance())),
                                                it.lent().and(it.borrowed())))
                        .toList());
    }

    private Chart months(Figures figures) {
        DateTimeFormatter month = DateTimeFormatter.ofPattern("LLLL yyyy", texts.locale());
        int sent = figures.months().stream().mapToInt(it -> it.sent().size()).sum();
        int begun = figures.months().stream().mapToInt(it -> it.begun().size()).sum();
        int completed = figures.months().stream().mapToInt(it -> it.completed().size()).sum();
        return chart(
                "months",
                text("months.answer", sent, begun, completed),
                sent + begun + completed,
                figures.months().stream()
                        .map(
                                it ->
                                        new Bar(
                                                month.format(it.month()),
                                                it.sent().size(),
                                                text(
                                                        "months.bar",
                                                        it.sent().size(),
                                                        it.begun().size(),
                                                        it.completed().size()),
                                                it.sent().and(it.begun()).and(it.completed())))
                        .toList());
    }

    private Chart questions(QuestionFigures questions) {
        int all = questions.counted();
        int asked = all + questions.open().count();
        return chart(
                "questions",
                all == 0
                        ? none()
                        : text(
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
                text("share", asked.count(), percent(asked.count(), all)),
                asked.about());
    }

    private Chart chart(
            String name, String answer, int cases, List<Bar> bars, Object... arguments) {
        return new Chart(
                text(name, arguments),
                answer,
                text(name + ".definition", arguments),
                cases,
                cases < Figures.FEW,
                bars);
    }

    private Bar bar(String label, Counted rows, int all) {
        return new Bar(
                label, rows.size(), text("share", rows.size(), percent(rows.size(), all)), rows);
    }

    private String none() {
        return text("none");
    }

    private String text(String key, Object... arguments) {
        return texts.get("report." + key, arguments);
    }

    private String percent(int part, int all) {
        return number((double) Math.round(100.0 * part / all));
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
