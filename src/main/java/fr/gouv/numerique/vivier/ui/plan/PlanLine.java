// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.plan;

import fr.gouv.numerique.vivier.domain.plan.OpenMission;
import fr.gouv.numerique.vivier.domain.plan.Pair;
import fr.gouv.numerique.vivier.domain.plan.Planned;
import fr.gouv.numerique.vivier.domain.shared.Message;

import java.util.Optional;

/**
 * One place of a mission.
 *
 * @param mission which
 * @param title of the mission
 * @param planned who gets the place, if anybody
 * @param person full name, or empty
 * @param isNew whether the plan before had this person elsewhere or nowhere
 * @param warning what speaks against asking this person once more, if anything does
 */
record PlanLine(
        OpenMission mission,
        String title,
        Optional<Planned> planned,
        String person,
        boolean isNew,
        Optional<Message> warning) {

    Optional<Pair> pair() {
        return planned.map(it -> it.candidate().pair());
    }

    boolean isPinned() {
        return planned.map(Planned::pinned).orElse(false);
    }

    double points() {
        return planned.map(it -> it.candidate().tenths() / 10.0).orElse(0.0);
    }
}
