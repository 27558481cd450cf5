// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.application;

import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.talent.TalentId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A talent proposed for a mission.
 *
 * @param id for ever
 * @param ref shown on screen, « C-0003 »
 * @param version grows with each change
 * @param talent who
 * @param mission for what
 * @param path whether the person asked for it
 * @param formalities what has to be signed
 * @param step where it stands, always that of the last event
 * @param stepOn since when
 * @param dueOn by when something has to happen, if there is such a day
 * @param history every event, first to last
 * @param details values for the documents that the forms do not give, by field name
 * @param reasons what the ranking said when it was opened
 */
public record Application(
        ApplicationId id,
        String ref,
        int version,
        TalentId talent,
        MissionId mission,
        ApplicationPath path,
        Formalities formalities,
        Step step,
        LocalDate stepOn,
        Optional<LocalDate> dueOn,
        List<ApplicationEvent> history,
        Map<String, String> details,
        List<ProposalReason> reasons) {

    public Application {
        history = List.copyOf(history);
        details = Map.copyOf(details);
        reasons = List.copyOf(reasons);
    }

    public List<Step> allowed() {
        return Workflow.allowed(step, formalities);
    }

    public boolean isLate(LocalDate today) {
        return dueOn.map(today::isAfter).orElse(false);
    }

    /** A move that a person asks for. */
    public record Move(Step to, LocalDate on, Optional<Reason> reason, String note) {}

    /** The application after the move, with one more event, or why it cannot be made. */
    public MoveOutcome move(Move move, Workflow workflow, Instant now, String by) {
        if (!allowed().contains(move.to())) {
            return new MoveOutcome.Forbidden(step, move.to(), allowed());
        }
        ApplicationEvent event =
                new ApplicationEvent(
                        history.size() + 1,
                        Optional.of(step),
                        move.to(),
                        move.on(),
                        move.to().asksReason()
                                ? Optional.of(move.reason().orElse(Reason.NOT_GIVEN))
                                : Optional.empty(),
                        move.note(),
                        now,
                        by);
        List<ApplicationEvent> longer = new ArrayList<>(history);
        longer.add(event);
        return new MoveOutcome.Moved(
                new Application(
                        id,
                        ref,
                        version,
                        talent,
                        mission,
                        path,
                        formalities,
                        move.to(),
                        move.on(),
                        workflow.dueOn(move.to(), move.on()),
                        longer,
                        details,
                        reasons),
                event);
    }

    /** The same application with these values for its documents on top of its own. */
    public Application overlaidWith(Map<String, String> values) {
        Map<String, String> all = new HashMap<>(details);
        all.putAll(values);
        return new Application(
                id,
                ref,
                version,
                talent,
                mission,
                path,
                formalities,
                step,
                stepOn,
                dueOn,
                history,
                all,
                reasons);
    }

    /** The same application under these formalities. */
    public Application with(Formalities chosen) {
        return new Application(
                id, ref, version, talent, mission, path, chosen, step, stepOn, dueOn, history,
                details, reasons);
    }

    @Override
    public String toString() {
        return ref;
    }
}
