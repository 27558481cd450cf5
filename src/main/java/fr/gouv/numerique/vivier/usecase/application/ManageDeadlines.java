// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.application;

import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.application.ApplicationLine;
import fr.gouv.numerique.vivier.domain.application.Deadlines;
import fr.gouv.numerique.vivier.domain.application.Workflow;
import fr.gouv.numerique.vivier.domain.document.field.HolidayZone;
import fr.gouv.numerique.vivier.store.Session;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.Changes.Subject;
import fr.gouv.numerique.vivier.usecase.SettingWriting;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads and changes by when things have to happen. A change holds for the applications under way as
 * well: their days are counted anew.
 */
public final class ManageDeadlines {
    private final Store store;
    private final CurrentWorkflow workflow;
    private final Changes changes;

    public ManageDeadlines(Store store, CurrentWorkflow workflow, Changes changes) {
        this.store = store;
        this.workflow = workflow;
        this.changes = changes;
    }

    /**
     * By when things have to happen.
     *
     * @param deadlines how long each step may last
     * @param zone whose public holidays count
     * @param reminderHours hours after a reminder during which no other is proposed; 0 for none
     */
    public record Rules(Deadlines deadlines, HolidayZone zone, int reminderHours) {
        /** No cooldown is longer: two weeks. */
        public static final int MOST_HOURS = 336;
    }

    public Rules read() {
        return store.read(ManageDeadlines::read);
    }

    private static Rules read(Session session) {
        return new Rules(
                session.settings().readDeadlines(),
                session.settings().holidayZone(),
                session.settings().reminderHours());
    }

    /** How many applications would be due on another day. Nothing is written. */
    public int moved(Rules wanted) {
        return store.read(session -> due(session, wanted)).size();
    }

    /**
     * Sets them.
     *
     * @return how many applications are due on another day now
     */
    public int save(Rules wanted) {
        int moved =
                store.write(
                        session -> {
                            SettingWriting.write(
                                    session, "deadlines", () -> write(session, wanted));
                            return recount(session);
                        });
        changes.publish(Subject.SETTINGS, Subject.APPLICATIONS);
        return moved;
    }

    private static void write(Session session, Rules wanted) {
        session.settings().save(wanted.deadlines());
        session.settings().save(wanted.zone());
        session.settings().saveReminderHours(wanted.reminderHours());
    }

    /**
     * Counts the days of the applications under way anew, by the deadlines as they are written.
     *
     * @return how many are due on another day now
     */
    public int recount(Session session) {
        Map<ApplicationId, Optional<LocalDate>> due = due(session, read(session));
        session.agenda().moveDue(due);
        return due.size();
    }

    private Map<ApplicationId, Optional<LocalDate>> due(Session session, Rules wanted) {
        Workflow rules = workflow.of(wanted.deadlines(), wanted.zone());
        Map<ApplicationId, Optional<LocalDate>> moved = new LinkedHashMap<>();
        for (ApplicationLine line : session.agenda().lines()) {
            Optional<LocalDate> due = rules.dueOn(line.course());
            if (!due.equals(line.dueOn())) {
                moved.put(line.id(), due);
            }
        }
        return moved;
    }
}
