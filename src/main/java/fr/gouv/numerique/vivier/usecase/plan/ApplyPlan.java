// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.plan;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.plan.Pair;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.Changes.Subject;
import fr.gouv.numerique.vivier.usecase.RefusedByRule;
import fr.gouv.numerique.vivier.usecase.UnknownRecord;
import fr.gouv.numerique.vivier.usecase.application.OpenApplication;
import fr.gouv.numerique.vivier.usecase.mission.FindMissions;
import fr.gouv.numerique.vivier.usecase.talent.FindTalents;

import java.util.ArrayList;
import java.util.List;

/**
 * Opens the applications of several lines of a plan. Each line stands for itself: what is refused
 * is told, the others are opened. All of them can be taken back together.
 */
public final class ApplyPlan {
    private final Store store;
    private final FindTalents talents;
    private final FindMissions missions;
    private final OpenApplication open;
    private final Changes changes;

    public ApplyPlan(
            Store store,
            FindTalents talents,
            FindMissions missions,
            OpenApplication open,
            Changes changes) {
        this.store = store;
        this.talents = talents;
        this.missions = missions;
        this.open = open;
        this.changes = changes;
    }

    /** A line that could not be applied, and why. */
    public record Refused(Pair pair, Message reason) {}

    /**
     * What came of it.
     *
     * @param opened in the order of the lines
     * @param refused the other lines
     */
    public record Applied(List<Application> opened, List<Refused> refused) {
        public Applied {
            opened = List.copyOf(opened);
            refused = List.copyOf(refused);
        }
    }

    /** Opens an application for each of these. */
    public Applied apply(List<Pair> lines) throws UnknownRecord {
        List<Application> opened = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        for (Pair line : lines) {
            try {
                opened.add(open.open(talents.find(line.talent()), missions.find(line.mission())));
            } catch (RefusedByRule rule) {
                refused.add(new Refused(line, rule.explanation()));
            }
        }
        return new Applied(opened, refused);
    }

    /**
     * Takes applications away that were just opened, as if they had never been.
     *
     * @return how many: somebody may have worked on the others since
     */
    public int takeBack(List<Application> opened) {
        int gone =
                store.write(
                        session -> {
                            int count = 0;
                            for (Application application : opened) {
                                if (session.applications().takeBack(application)) {
                                    session.log()
                                            .add(
                                                    "application.takeBack",
                                                    "application",
                                                    application.id().value(),
                                                    "");
                                    count++;
                                }
                            }
                            return count;
                        });
        changes.publish(Subject.APPLICATIONS);
        return gone;
    }
}
