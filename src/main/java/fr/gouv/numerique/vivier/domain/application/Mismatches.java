// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.application;

import fr.gouv.numerique.vivier.domain.application.Mismatch.Rule;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.mission.MissionStatus;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.talent.TalentId;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what does not fit together among all applications. */
public final class Mismatches {
    private static final int REVIEW_DAYS = 30;

    private final LocalDate today;
    private final Map<MissionId, Integer> held = new HashMap<>();
    private final Map<TalentId, Integer> running = new HashMap<>();

    private Mismatches(List<ApplicationLine> lines, LocalDate today) {
        this.today = today;
        for (ApplicationLine line : lines) {
            if (line.step().holdsPlace()) {
                held.merge(line.mission().id(), 1, Integer::sum);
            }
            if (line.step() == Step.RUNNING) {
                running.merge(line.person().id(), 1, Integer::sum);
            }
        }
    }

    /** Everything that does not fit, in the order of the applications. */
    public static List<Mismatch> of(List<ApplicationLine> lines, LocalDate today) {
        Mismatches mismatches = new Mismatches(lines, today);
        List<Mismatch> found = new ArrayList<>();
        lines.forEach(line -> mismatches.find(line, found));
        return List.copyOf(found);
    }

    private void find(ApplicationLine line, List<Mismatch> found) {
        ApplicationLine.Work mission = line.mission();
        boolean isOpen = !line.step().isClosed();
        boolean isEnded =
                mission.status() == MissionStatus.CLOSED
                        || mission.status() == MissionStatus.CANCELLED;
        int holders = held.getOrDefault(mission.id(), 0);
        if (isOpen && isEnded) {
            add(Rule.CLOSED_WITH_OPEN, line, found, mission.ref());
        }
        if (isOpen && mission.status() == MissionStatus.FILLED && holders == 0) {
            add(Rule.FILLED_WITHOUT_PERSON, line, found, mission.ref());
        }
        if (line.step().holdsPlace() && holders > mission.places()) {
            add(Rule.TOO_MANY, line, found, mission.ref(), holders, mission.places());
        }
        if (line.step() == Step.RUNNING) {
            mission.start()
                    .filter(start -> line.stepOn().isBefore(start))
                    .ifPresent(
                            start ->
                                    add(
                                            Rule.RUNNING_BEFORE_START,
                                            line,
                                            found,
                                            line.stepOn(),
                                            start));
            if (running.getOrDefault(line.person().id(), 0) > 1) {
                add(Rule.TWO_RUNNING, line, found);
            }
        }
        if (line.step() == Step.COMPLETED && line.stepOn().plusDays(REVIEW_DAYS).isBefore(today)) {
            add(Rule.WITHOUT_REVIEW, line, found, line.stepOn());
        }
        backInTime(line, found);
    }

    private static void backInTime(ApplicationLine line, List<Mismatch> found) {
        List<ApplicationEvent> counting = line.course().counting();
        for (int i = 1; i < counting.size(); i++) {
            LocalDate before = counting.get(i - 1).on();
            if (counting.get(i).on().isBefore(before)) {
                add(Rule.BACK_IN_TIME, line, found, counting.get(i).on(), before);
                return;
            }
        }
    }

    private static void add(
            Rule rule, ApplicationLine line, List<Mismatch> found, Object... arguments) {
        found.add(new Mismatch(rule, line, Message.of("application.mismatch." + rule, arguments)));
    }
}
