// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.home;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.application.ApplicationEvent;
import fr.gouv.numerique.vivier.domain.application.Step;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentStatus;
import fr.gouv.numerique.vivier.usecase.application.ApplicationRow;
import fr.gouv.numerique.vivier.usecase.application.FindApplications;
import fr.gouv.numerique.vivier.usecase.home.Day.Figures;
import fr.gouv.numerique.vivier.usecase.home.Day.Happened;
import fr.gouv.numerique.vivier.usecase.mission.FindMissions;
import fr.gouv.numerique.vivier.usecase.mission.MissionRow;
import fr.gouv.numerique.vivier.usecase.settings.ManageSettings;
import fr.gouv.numerique.vivier.usecase.talent.FindTalents;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Reads what is to be done and how things stand. */
public final class ReadDay {
    private static final int LAST_EVENTS = 8;

    /** Steps at which the next move is the coordinator's own. */
    private static final Set<Step> COORDINATORS =
            EnumSet.of(Step.PROPOSED, Step.AGREED, Step.EXPIRED, Step.READY);

    private final FindTalents talents;
    private final FindMissions missions;
    private final FindApplications applications;
    private final ManageSettings settings;
    private final Clock clock;

    public ReadDay(
            FindTalents talents,
            FindMissions missions,
            FindApplications applications,
            ManageSettings settings,
            Clock clock) {
        this.talents = talents;
        this.missions = missions;
        this.applications = applications;
        this.settings = settings;
        this.clock = clock;
    }

    public Day read() {
        LocalDate today = LocalDate.now(clock);
        List<ApplicationRow> rows = applications.all();
        List<ApplicationRow> open =
                rows.stream().filter(row -> !row.application().step().isClosed()).toList();
        Predicate<ApplicationRow> late = row -> row.application().isLate(today);
        Predicate<ApplicationRow> own = row -> COORDINATORS.contains(row.application().step());
        return new Day(
                sorted(open, late, ReadDay::due),
                sorted(open, late.negate().and(own), row -> row.application().stepOn()),
                sorted(open, late.negate().and(own.negate()), ReadDay::due),
                figures(rows, today),
                events(rows));
    }

    private static LocalDate due(ApplicationRow row) {
        return row.application().dueOn().orElse(LocalDate.MAX);
    }

    private static List<ApplicationRow> sorted(
            List<ApplicationRow> rows,
            Predicate<ApplicationRow> wanted,
            Function<ApplicationRow, LocalDate> by) {
        return rows.stream().filter(wanted).sorted(Comparator.comparing(by)).toList();
    }

    private static List<Happened> events(List<ApplicationRow> rows) {
        List<Happened> events = new ArrayList<>();
        for (ApplicationRow row : rows) {
            row.application().history().forEach(event -> events.add(new Happened(row, event)));
        }
        return events.stream()
                .sorted(
                        Comparator.comparing((Happened it) -> it.event().on())
                                .thenComparing(it -> it.event().recordedAt())
                                .reversed())
                .limit(LAST_EVENTS)
                .toList();
    }

    private Figures figures(List<ApplicationRow> rows, LocalDate today) {
        List<Talent> pool = talents.all();
        List<MissionRow> all = missions.rows();
        int days = settings.read().answerDays();
        int inTime = 0;
        int answers = 0;
        for (ApplicationRow row : rows) {
            for (Answer answer : answers(row.application(), today, days)) {
                answers++;
                inTime += answer == Answer.IN_TIME ? 1 : 0;
            }
        }
        return new Figures(
                (int) pool.stream().filter(it -> it.status() == TalentStatus.ACTIVE).count(),
                pool.size(),
                (int)
                        all.stream()
                                .filter(it -> it.status().isOpen() && it.taken() < it.places())
                                .count(),
                all.size(),
                (int) all.stream().filter(it -> it.taken() >= it.places()).count(),
                inTime,
                answers,
                days);
    }

    private enum Answer {
        IN_TIME,
        LATE
    }

    /** Each profile sent to a mission lead, unless there is still time to answer it. */
    private static List<Answer> answers(Application application, LocalDate today, int days) {
        List<Answer> answers = new ArrayList<>();
        List<ApplicationEvent> history =
                application.course().counting().stream()
                        .filter(event -> event.what() == ApplicationEvent.What.MOVED)
                        .toList();
        for (int i = 0; i < history.size(); i++) {
            if (history.get(i).to() != Step.SENT_TO_LEAD) {
                continue;
            }
            LocalDate due = history.get(i).on().plusDays(days);
            if (i + 1 == history.size()) {
                if (today.isAfter(due)) {
                    answers.add(Answer.LATE);
                }
            } else if (history.get(i + 1).to() != Step.WITHDRAWN) {
                ApplicationEvent next = history.get(i + 1);
                boolean late = next.to() == Step.EXPIRED || next.on().isAfter(due);
                answers.add(late ? Answer.LATE : Answer.IN_TIME);
            }
        }
        return answers;
    }
}
