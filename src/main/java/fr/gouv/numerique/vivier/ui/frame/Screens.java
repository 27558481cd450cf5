// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.frame;

import fr.gouv.numerique.vivier.ui.base.Destination;
import fr.gouv.numerique.vivier.ui.base.Screen;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.intake.ImportsScreen;
import fr.gouv.numerique.vivier.ui.talent.TalentsScreen;
import fr.gouv.numerique.vivier.usecase.UseCases;

/** The screens of an open store. */
final class Screens {
    private final TalentsScreen talents;
    private final ImportsScreen imports;

    Screens(UseCases vivier, UiContext context) {
        talents = new TalentsScreen(vivier, context);
        imports = new ImportsScreen(vivier, context);
    }

    Screen of(Place place) {
        return place == Place.IMPORTS ? imports : talents;
    }

    /** Chooses the record that is asked for, before its screen is shown. */
    void prepare(Destination destination) {
        if (destination instanceof Destination.OneTalent(var id)) {
            talents.choose(id);
        }
    }
}
