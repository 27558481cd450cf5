// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.application;

import fr.gouv.numerique.vivier.domain.application.Deadlines;
import fr.gouv.numerique.vivier.domain.application.LeadAnswers;
import fr.gouv.numerique.vivier.domain.application.Workflow;
import fr.gouv.numerique.vivier.domain.application.WorkingDays;
import fr.gouv.numerique.vivier.domain.document.field.HolidayZone;
import fr.gouv.numerique.vivier.domain.document.sheet.FrenchCalendar;
import fr.gouv.numerique.vivier.domain.document.sheet.PublicHolidays;
import fr.gouv.numerique.vivier.store.Session;

/** The moves with the deadlines and the public holidays that a store has set. */
public final class CurrentWorkflow {
    private final PublicHolidays holidays;

    public CurrentWorkflow(PublicHolidays holidays) {
        this.holidays = holidays;
    }

    Workflow of(Session session) {
        return of(session.settings().readDeadlines(), session.settings().holidayZone());
    }

    /** How the answers of mission leads are measured under the deadlines of the store. */
    public LeadAnswers answers(Session session) {
        return new LeadAnswers(
                session.settings().readDeadlines(), workingDays(session.settings().holidayZone()));
    }

    Workflow of(Deadlines deadlines, HolidayZone zone) {
        return new Workflow(deadlines, workingDays(zone));
    }

    private WorkingDays workingDays(HolidayZone zone) {
        return new FrenchCalendar(holidays, zone)::isWorkingDay;
    }
}
