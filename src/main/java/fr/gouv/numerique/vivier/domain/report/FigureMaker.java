// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.report;

import fr.gouv.numerique.vivier.domain.application.AnswerFigures;
import fr.gouv.numerique.vivier.domain.application.ApplicationEvent;
import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.application.ApplicationLine;
import fr.gouv.numerique.vivier.domain.application.Course;
import fr.gouv.numerique.vivier.domain.application.LeadAnswer;
import fr.gouv.numerique.vivier.domain.application.LeadAnswers;
import fr.gouv.numerique.vivier.domain.application.Reason;
import fr.gouv.numerique.vivier.domain.application.Step;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.question.Question;
import fr.gouv.numerique.vivier.domain.report.Figures.Ended;
import fr.gouv.numerique.vivier.domain.report.Figures.Lending;
import fr.gouv.numerique.vivier.domain.report.Figures.Month;
import fr.gouv.numerique.vivier.domain.report.Figures.SkillBalance;
import fr.gouv.numerique.vivier.domain.report.Figures.StepTime;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.talent.TalentId;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Counts the figures from the events, which never change once recorded: a figure of last year is
 * the same next year.
 */
public final class FigureMaker {
    private final List<PoolMember> pool;
    private final List<CountedMission> missions;
    private final List<ApplicationLine> applications;
    private final List<Question> questions;
    private final LocalDate today;
    private final Map<ApplicationId, List<ApplicationEvent>> moves = new HashMap<>();

    public FigureMaker(
            List<PoolMember> pool,
            List<CountedMission> missions,
            List<ApplicationLine> applications,
            List<Question> questions,
            LocalDate today) {
        this.pool = pool.stream().sorted(Comparator.comparing(PoolMember::since)).toList();
        this.missions = List.copyOf(missions);
        this.applications = List.copyOf(applications);
        this.questions = List.copyOf(questions);
        this.today = today;
        applications.forEach(it -> moves.put(it.id(), moves(it.history())));
    }

    /**
     * The figures of these days.
     *
     * @param rule by which the answers of mission leads are measured
     * @param name of an administration, as it is known
     */
    public Figures figures(Period period, LeadAnswers rule, Function<Choice, String> name) {
        List<LeadAnswer> answers = answers(rule, period);
        List<MissionId> staffed = new ArrayList<>();
        List<MissionId> open = new ArrayList<>();
        staffing(period, staffed, open);
        return new Figures(
                period,
                rule.days(),
                rule.isCalendar(),
                those(answers, state -> state == LeadAnswer.State.IN_TIME),
                those(answers, state -> state.counts() && state != LeadAnswer.State.IN_TIME),
                AnswerFigures.of(answers).median(),
                times(period),
                Counted.missions(staffed),
                Counted.missions(open),
                reasons(period),
                skills(new HashSet<>(open)),
                lending(period, name),
                months(period),
                QuestionFigures.of(questions, period, today));
    }

    private List<LeadAnswer> answers(LeadAnswers rule, Period period) {
        return applications.stream()
                .flatMap(it -> rule.of(it.id(), it.history(), today).stream())
                .filter(answer -> period.holds(answer.sent()))
                .toList();
    }

    private static Counted those(List<LeadAnswer> answers, Predicate<LeadAnswer.State> state) {
        return Counted.applications(
                answers.stream()
                        .filter(answer -> state.test(answer.state()))
                        .map(LeadAnswer::application)
                        .toList());
    }

    private List<StepTime> times(Period period) {
        Map<Step, List<Long>> stays = new EnumMap<>(Step.class);
        Map<Step, List<ApplicationId>> left = new EnumMap<>(Step.class);
        Map<Step, List<Long>> ages = new EnumMap<>(Step.class);
        Map<Step, List<ApplicationId>> waiting = new EnumMap<>(Step.class);
        for (ApplicationLine application : applications) {
            List<ApplicationEvent> history = moves(application);
            for (int i = 0; i + 1 < history.size(); i++) {
                if (period.holds(history.get(i + 1).on())) {
                    Step step = history.get(i).to();
                    put(stays, step, days(history.get(i).on(), history.get(i + 1).on()));
                    put(left, step, application.id());
                }
            }
            if (!application.step().isClosed()) {
                put(ages, application.step(), days(application.stepOn(), today));
                put(waiting, application.step(), application.id());
            }
        }
        List<StepTime> times = new ArrayList<>();
        for (Step step : Step.values()) {
            if (stays.containsKey(step) || ages.containsKey(step)) {
                times.add(
                        new StepTime(
                                step,
                                Counted.applications(left.getOrDefault(step, List.of())),
                                median(stays.getOrDefault(step, List.of())),
                                Counted.applications(waiting.getOrDefault(step, List.of())),
                                median(ages.getOrDefault(step, List.of()))));
            }
        }
        return times;
    }

    private static <K, T> void put(Map<K, List<T>> map, K key, T value) {
        map.computeIfAbsent(key, _ -> new ArrayList<>()).add(value);
    }

    private static long days(LocalDate from, LocalDate to) {
        return Math.max(0, ChronoUnit.DAYS.between(from, to));
    }

    private static double median(List<Long> values) {
        return AnswerFigures.median(values).orElse(0);
    }

    private void staffing(Period period, List<MissionId> staffed, List<MissionId> open) {
        Map<MissionId, Integer> taken = new HashMap<>();
        for (ApplicationLine application : applications) {
            if (application.step().holdsPlace()) {
                taken.merge(application.mission().id(), 1, Integer::sum);
            }
        }
        for (CountedMission mission : missions) {
            if (mission.since().isAfter(period.to())) {
                continue;
            }
            if (taken.getOrDefault(mission.id(), 0) >= mission.places()) {
                staffed.add(mission.id());
            } else if (mission.status().isOpen()) {
                open.add(mission.id());
            }
        }
    }

    private List<Ended> reasons(Period period) {
        Map<Reason, List<ApplicationId>> ended = new EnumMap<>(Reason.class);
        for (ApplicationLine application : applications) {
            for (ApplicationEvent event : moves(application)) {
                if (period.holds(event.on())) {
                    event.reason()
                            .ifPresent(
                                    reason ->
                                            ended.computeIfAbsent(reason, _ -> new ArrayList<>())
                                                    .add(application.id()));
                }
            }
        }
        return ended.entrySet().stream()
                .map(it -> new Ended(it.getKey(), Counted.applications(it.getValue())))
                .sorted(Comparator.comparingInt((Ended it) -> -it.applications().size()))
                .toList();
    }

    private List<SkillBalance> skills(Set<MissionId> open) {
        Map<String, List<MissionId>> demand = new TreeMap<>();
        for (CountedMission mission : missions) {
            if (open.contains(mission.id())) {
                mission.required()
                        .forEach(
                                code ->
                                        demand.computeIfAbsent(code, _ -> new ArrayList<>())
                                                .add(mission.id()));
            }
        }
        Map<String, List<TalentId>> supply = new HashMap<>();
        for (PoolMember member : pool) {
            if (member.isActive()) {
                for (String code : member.skills()) {
                    if (demand.containsKey(code)) {
                        supply.computeIfAbsent(code, _ -> new ArrayList<>()).add(member.id());
                    }
                }
            }
        }
        return demand.entrySet().stream()
                .map(
                        it ->
                                new SkillBalance(
                                        it.getKey(),
                                        Counted.missions(it.getValue()),
                                        Counted.talents(
                                                supply.getOrDefault(it.getKey(), List.of()))))
                .sorted(
                        Comparator.comparingDouble(
                                        (SkillBalance it) ->
                                                (double) it.talents().size() / it.missions().size())
                                .thenComparingInt(it -> -it.missions().size()))
                .toList();
    }

    private List<Lending> lending(Period period, Function<Choice, String> name) {
        Map<TalentId, PoolMember> people = new HashMap<>();
        pool.forEach(it -> people.put(it.id(), it));
        Map<MissionId, CountedMission> hosts = new HashMap<>();
        missions.forEach(it -> hosts.put(it.id(), it));
        Map<String, List<ApplicationId>> lent = new TreeMap<>();
        Map<String, List<ApplicationId>> borrowed = new TreeMap<>();
        for (ApplicationLine application : applications) {
            if (!reached(application, Step.RUNNING, period)) {
                continue;
            }
            Optional<String> home =
                    Optional.ofNullable(people.get(application.person().id()))
                            .map(PoolMember::administration)
                            .filter(it -> !it.isEmpty());
            Optional<String> host =
                    Optional.ofNullable(hosts.get(application.mission().id()))
                            .flatMap(CountedMission::administration)
                            .map(name);
            if (home.equals(host)) {
                continue;
            }
            home.ifPresent(
                    it -> lent.computeIfAbsent(it, _ -> new ArrayList<>()).add(application.id()));
            host.ifPresent(
                    it ->
                            borrowed.computeIfAbsent(it, _ -> new ArrayList<>())
                                    .add(application.id()));
        }
        Set<String> names = new HashSet<>(lent.keySet());
        names.addAll(borrowed.keySet());
        return names.stream()
                .map(
                        it ->
                                new Lending(
                                        it,
                                        Counted.applications(lent.getOrDefault(it, List.of())),
                                        Counted.applications(borrowed.getOrDefault(it, List.of()))))
                .sorted(
                        Comparator.comparingInt((Lending it) -> -it.balance())
                                .thenComparing(Lending::name))
                .toList();
    }

    private boolean reached(ApplicationLine application, Step step, Period period) {
        return moves(application).stream()
                .anyMatch(event -> event.to() == step && period.holds(event.on()));
    }

    private List<Month> months(Period period) {
        Map<YearMonth, List<ApplicationId>> proposed = new HashMap<>();
        Map<YearMonth, List<ApplicationId>> answered = new HashMap<>();
        Map<YearMonth, List<ApplicationId>> begun = new HashMap<>();
        Map<YearMonth, List<ApplicationId>> ended = new HashMap<>();
        for (ApplicationLine application : applications) {
            Step before = Step.PROPOSED;
            for (ApplicationEvent event : moves(application)) {
                if (period.holds(event.on())) {
                    YearMonth month = YearMonth.from(event.on());
                    switch (event.to()) {
                        case PROPOSED -> put(proposed, month, application.id());
                        case RUNNING -> put(begun, month, application.id());
                        case COMPLETED -> put(ended, month, application.id());
                        default -> {}
                    }
                    if (before == Step.SENT_TO_LEAD && isAnswer(event.to())) {
                        put(answered, month, application.id());
                    }
                }
                before = event.to();
            }
        }
        List<Month> months = new ArrayList<>();
        for (YearMonth month = YearMonth.from(period.from());
                !month.isAfter(YearMonth.from(period.to()));
                month = month.plusMonths(1)) {
            months.add(
                    new Month(
                            month,
                            in(proposed, month),
                            in(answered, month),
                            in(begun, month),
                            in(ended, month),
                            poolOn(month.atEndOfMonth())));
        }
        return months;
    }

    /** What the mission lead said; a withdrawal is the agent's, silence is nobody's. */
    private static boolean isAnswer(Step after) {
        return after != Step.WITHDRAWN && after != Step.EXPIRED;
    }

    private static Counted in(Map<YearMonth, List<ApplicationId>> months, YearMonth month) {
        return Counted.applications(months.getOrDefault(month, List.of()));
    }

    private Counted poolOn(LocalDate day) {
        return Counted.talents(
                pool.stream()
                        .takeWhile(it -> !it.since().isAfter(day))
                        .map(PoolMember::id)
                        .toList());
    }

    private List<ApplicationEvent> moves(ApplicationLine application) {
        return moves.getOrDefault(application.id(), List.of());
    }

    /** The steps taken: what was a mistake is left out, and so are pauses. */
    private static List<ApplicationEvent> moves(List<ApplicationEvent> history) {
        return Course.of(history).counting().stream()
                .filter(event -> event.what() == ApplicationEvent.What.MOVED)
                .toList();
    }
}
