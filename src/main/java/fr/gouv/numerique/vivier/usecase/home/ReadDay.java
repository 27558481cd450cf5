// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.home;

import fr.gouv.numerique.vivier.domain.application.AnswerFigures;
import fr.gouv.numerique.vivier.domain.application.ApplicationLine;
import fr.gouv.numerique.vivier.domain.application.LeadAnswer;
import fr.gouv.numerique.vivier.domain.application.LeadAnswers;
import fr.gouv.numerique.vivier.domain.application.MessageLine;
import fr.gouv.numerique.vivier.domain.document.overview.RegisterEntry;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.store.application.AgendaRepository;
import fr.gouv.numerique.vivier.usecase.application.CurrentWorkflow;
import fr.gouv.numerique.vivier.usecase.document.ReadRegister;
import fr.gouv.numerique.vivier.usecase.document.RegisterRow;
import fr.gouv.numerique.vivier.usecase.followup.AskToConfirm;
import fr.gouv.numerique.vivier.usecase.followup.OpenReminders;
import fr.gouv.numerique.vivier.usecase.home.Day.Figures;
import fr.gouv.numerique.vivier.usecase.home.Day.Happened;
import fr.gouv.numerique.vivier.usecase.home.source.Situation;
import fr.gouv.numerique.vivier.usecase.home.source.ToDo;
import fr.gouv.numerique.vivier.usecase.home.source.ToDoSource;
import fr.gouv.numerique.vivier.usecase.question.KeepQuestions;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reads what is to be done and how things stand. */
public final class ReadDay {
    private static final int LAST_EVENTS = 8;

    private static final Comparator<ToDo> BY_DAY =
            Comparator.comparing((ToDo it) -> it.due().orElse(LocalDate.MAX))
                    .thenComparing(it -> it.since().orElse(LocalDate.MAX));

    private final Store store;
    private final CurrentWorkflow workflow;
    private final ReadRegister register;
    private final List<ToDoSource> sources;
    private final Clock clock;

    public ReadDay(
            Store store,
            CurrentWorkflow workflow,
            ReadRegister register,
            List<ToDoSource> sources,
            Clock clock) {
        this.store = store;
        this.workflow = workflow;
        this.register = register;
        this.sources = List.copyOf(sources);
        this.clock = clock;
    }

    public Day read() {
        LocalDate today = LocalDate.now(clock);
        Situation situation = situation(today);
        List<ToDo> toDo =
                sources.stream()
                        .flatMap(source -> source.find(situation))
                        .sorted(
                                Comparator.comparing((ToDo it) -> it.group(today))
                                        .thenComparing(BY_DAY))
                        .toList();
        List<ApplicationLine> lines = situation.applications();
        Duration cooldown =
                Duration.ofHours(store.read(session -> session.settings().reminderHours()));
        return new Day(today, toDo, figures(situation), events(lines), cooldown);
    }

    /** How many applications are past their day. */
    public int late() {
        LocalDate today = LocalDate.now(clock);
        return store.read(session -> session.agenda().late(today));
    }

    private Situation situation(LocalDate today) {
        List<RegisterEntry> documents = register.all().stream().map(RegisterRow::entry).toList();
        return store.read(
                session -> {
                    AgendaRepository agenda = session.agenda();
                    Map<MissionId, LocalDate> silent =
                            agenda.silentMissions(
                                    today.minusDays(session.settings().missionDays()),
                                    clock.getZone());
                    return new Situation(
                            today,
                            agenda.lines(),
                            agenda.missions(),
                            documents,
                            agenda.messages().stream()
                                    .collect(Collectors.groupingBy(MessageLine::application)),
                            OpenReminders.read(session),
                            KeepQuestions.open(session),
                            agenda.silentSince(AskToConfirm.silence(clock.instant())),
                            silent,
                            agenda.lastAsked(silent.keySet()),
                            clock.getZone());
                });
    }

    private static List<Happened> events(List<ApplicationLine> lines) {
        return lines.stream()
                .flatMap(line -> line.history().stream().map(event -> new Happened(line, event)))
                .sorted(
                        Comparator.comparing((Happened it) -> it.event().on())
                                .thenComparing(it -> it.event().recordedAt())
                                .reversed())
                .limit(LAST_EVENTS)
                .toList();
    }

    private Figures figures(Situation situation) {
        LeadAnswers rule = store.read(workflow::answers);
        Map<MissionId, Integer> taken = new HashMap<>();
        List<LeadAnswer> answers = new ArrayList<>();
        for (ApplicationLine line : situation.applications()) {
            if (line.step().holdsPlace()) {
                taken.merge(line.mission().id(), 1, Integer::sum);
            }
            answers.addAll(rule.of(line.id(), line.history(), situation.today()));
        }
        AnswerFigures answered = AnswerFigures.of(answers);
        List<ApplicationLine.Work> missions = situation.missions();
        Predicate<ApplicationLine.Work> isFilled =
                mission -> taken.getOrDefault(mission.id(), 0) >= mission.places();
        return new Figures(
                store.read(session -> session.agenda().activeTalents()),
                store.read(session -> session.agenda().talents()),
                (int)
                        missions.stream()
                                .filter(mission -> mission.status().isOpen())
                                .filter(isFilled.negate())
                                .count(),
                missions.size(),
                (int) missions.stream().filter(isFilled).count(),
                answered.inTime(),
                answered.counted(),
                rule.days(),
                rule.isCalendar());
    }
}
