// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.report;

import fr.gouv.numerique.vivier.domain.application.AnswerFigures;
import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.application.ApplicationEvent;
import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.application.Course;
import fr.gouv.numerique.vivier.domain.application.LeadAnswer;
import fr.gouv.numerique.vivier.domain.application.LeadAnswers;
import fr.gouv.numerique.vivier.domain.application.Reason;
import fr.gouv.numerique.vivier.domain.application.Step;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.mission.MissionNeed;
import fr.gouv.numerique.vivier.domain.mission.Necessity;
import fr.gouv.numerique.vivier.domain.question.Question;
import fr.gouv.numerique.vivier.domain.report.Figures.Ended;
import fr.gouv.numerique.vivier.domain.report.Figures.Lending;
import fr.gouv.numerique.vivier.domain.report.Figures.Month;
import fr.gouv.numerique.vivier.domain.report.Figures.SkillBalance;
import fr.gouv.numerique.vivier.domain.report.Figures.StepTime;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.domain.talent.TalentSkill;
import fr.gouv.numerique.vivier.domain.talent.TalentStatus;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
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
import java.util.stream.Collectors;

/**
 * Counts the figures from the events, which never change once recorded: a figure of last year is
 * the same next year.
 */
public final class FigureMaker {
    private final List<Talent> talents;
    private final List<Mission> missions;
    private final List<Application> applications;
    private final List<Question> questions;
    private final LocalDate today;

    public FigureMaker(
            List<Talent> talents,
            List<Mission> missions,
            List<Application> applications,
            List<Question> questions,
            LocalDate today) {
        this.talents = List.copyOf(talents);
        this.missions = List.copyOf(missions);
        this.applications = List.copyOf(applications);
        this.questions = List.copyOf(questions);
        this.today = today;
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
        for (Application application : applications) {
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

    private static <T> void put(Map<Step, List<T>> map, Step step, T value) {
        map.computeIfAbsent(step, _ -> new ArrayList<>()).add(value);
    }

    private static long days(LocalDate from, LocalDate to) {
        return Math.max(0, ChronoUnit.DAYS.between(from, to));
    }

    private static double median(List<Long> values) {
        return AnswerFigures.median(values).orElse(0);
    }

    private void staffing(Period period, List<MissionId> staffed, List<MissionId> open) {
        Map<MissionId, Integer> taken = new HashMap<>();
        for (Application application : applications) {
            if (holdsPlace(application.step())) {
                taken.merge(application.mission(), 1, Integer::sum);
            }
        }
        for (Mission mission : missions) {
            if (LocalDate.ofInstant(mission.createdAt(), ZoneOffset.UTC).isAfter(period.to())) {
                continue;
            }
            if (taken.getOrDefault(mission.id(), 0) >= mission.places()) {
                staffed.add(mission.id());
            } else if (mission.status().isOpen()) {
                open.add(mission.id());
            }
        }
    }

    private static boolean holdsPlace(Step step) {
        return switch (step) {
            case AGREED,
                    CONSENT_PENDING,
                    AGREEMENT_PENDING,
                    ORDER_PENDING,
                    READY,
                    RUNNING,
                    COMPLETED ->
                    true;
            default -> false;
        };
    }

    private List<Ended> reasons(Period period) {
        Map<Reason, List<ApplicationId>> ended = new EnumMap<>(Reason.class);
        for (Application application : applications) {
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
        for (Mission mission : missions) {
            if (open.contains(mission.id())) {
                mission.needs(Necessity.REQUIRED).stream()
                        .map(MissionNeed::code)
                        .distinct()
                        .forEach(
                                code ->
                                        demand.computeIfAbsent(code, _ -> new ArrayList<>())
                                                .add(mission.id()));
            }
        }
        Map<String, List<TalentId>> supply = new HashMap<>();
        for (Talent talent : talents) {
            if (talent.status() == TalentStatus.ACTIVE) {
                for (TalentSkill skill : talent.skills()) {
                    if (demand.containsKey(skill.code())) {
                        supply.computeIfAbsent(skill.code(), _ -> new ArrayList<>())
                                .add(talent.id());
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
                                        new Counted(
                                                List.of(),
                                                List.of(),
                                                supply.getOrDefault(it.getKey(), List.of()))))
                .sorted(
                        Comparator.comparingDouble(
                                        (SkillBalance it) ->
                                                (double) it.talents().size() / it.missions().size())
                                .thenComparingInt(it -> -it.missions().size()))
                .toList();
    }

    private List<Lending> lending(Period period, Function<Choice, String> name) {
        Map<TalentId, Talent> people =
                talents.stream().collect(Collectors.toMap(Talent::id, Function.identity()));
        Map<MissionId, Mission> hosts =
                missions.stream().collect(Collectors.toMap(Mission::id, Function.identity()));
        Map<String, List<ApplicationId>> lent = new TreeMap<>();
        Map<String, List<ApplicationId>> borrowed = new TreeMap<>();
        for (Application application : applications) {
            if (!reached(application, Step.RUNNING, period)) {
                continue;
            }
            Optional<String> home =
                    Optional.ofNullable(people.get(application.talent()))
                            .flatMap(it -> it.get(TalentFields.ADMINISTRATION))
                            .map(name);
            Optional<String> host =
                    Optional.ofNullable(hosts.get(application.mission()))
                            .flatMap(it -> it.get(MissionFields.ADMINISTRATION))
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

    private static boolean reached(Application application, Step step, Period period) {
        return moves(application).stream()
                .anyMatch(event -> event.to() == step && period.holds(event.on()));
    }

    private List<Month> months(Period period) {
        List<Month> months = new ArrayList<>();
        for (YearMonth month = YearMonth.from(period.from());
                !month.isAfter(YearMonth.from(period.to()));
                month = month.plusMonths(1)) {
            YearMonth shown = month;
            months.add(
                    new Month(
                            shown,
                            happened(shown, Step.SENT_TO_LEAD, period),
                            happened(shown, Step.RUNNING, period),
                            happened(shown, Step.COMPLETED, period)));
        }
        return months;
    }

    private Counted happened(YearMonth month, Step step, Period period) {
        List<ApplicationId> ids = new ArrayList<>();
        for (Application application : applications) {
            for (ApplicationEvent event : moves(application)) {
                if (event.to() == step
                        && period.holds(event.on())
                        && YearMonth.from(event.on()).equals(month)) {
                    ids.add(application.id());
                }
            }
        }
        return Counted.applications(ids);
    }

    /** The steps taken: what was a mistake is left out, and so are pauses. */
    private static List<ApplicationEvent> moves(Application application) {
        return Course.of(application.history()).counting().stream()
                .filter(event -> event.what() == ApplicationEvent.What.MOVED)
                .toList();
    }
}
