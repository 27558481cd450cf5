// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.frame;

import fr.gouv.numerique.vivier.ui.base.Destination;

/** The stops of the guided tour, about a minute each, in the order of the work itself. */
enum TourStep {
    MORNING(new Destination.Home()),
    IMPORT(new Destination.Imports()),
    QUALITY(new Destination.Quality()),
    POOL(new Destination.Talents()),
    RANKING(new Destination.Missions()),
    APPLICATION(new Destination.Applications()),
    PLAN(new Destination.Plan()),
    DOCUMENTS(new Destination.Documents()),
    SETTINGS(new Destination.Settings()),
    OWN(new Destination.Home());

    private final Destination destination;

    TourStep(Destination destination) {
        this.destination = destination;
    }

    Destination destination() {
        return destination;
    }
}
