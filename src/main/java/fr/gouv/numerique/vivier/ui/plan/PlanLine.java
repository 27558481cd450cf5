// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.plan;

import fr.gouv.numerique.vivier.domain.plan.OpenMission;
import fr.gouv.numerique.vivier.domain.plan.Planned;

import java.util.Optional;

/**
 * One place of a mission.
 *
 * @param mission which
 * @param title of the mission
 * @param planned who gets the place, if anybody
 * @param person full name, or empty
 * @param isNew whether the plan before had this person elsewhere or nowhere
 */
record PlanLine(
        OpenMission mission,
        String title,
        Optional<Planned> planned,
        String person,
        boolean isNew) {

    boolean isPinned() {
        return planned.map(Planned::pinned).orElse(false);
    }

    double points() {
        return planned.map(it -> it.candidate().tenths() / 10.0).orElse(0.0);
    }
}
