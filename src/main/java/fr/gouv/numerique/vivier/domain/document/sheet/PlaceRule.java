// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.sheet;

import static fr.gouv.numerique.vivier.domain.document.field.AgreementFields.*;
import static fr.gouv.numerique.vivier.domain.document.field.OrderFields.SAME_COMMUNE;

import fr.gouv.numerique.vivier.domain.application.Formalities;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.TextKey;

import java.util.function.Consumer;

/**
 * Nobody is on a mission in the municipality of work, and whoever travels needs an order: décret n°
 * 2006-781 du 3 juillet 2006, art. 2.
 */
final class PlaceRule implements SheetRule {

    @Override
    public void check(Checked sheet, Consumer<Problem> problems) {
        if (!sheet.situation().travels()) {
            return;
        }
        SheetValues values = sheet.values();
        // A hint only: whether two places are one municipality is for the coordinator to say.
        String residence = " " + TextKey.of(values.text(ADMINISTRATIVE_RESIDENCE)) + " ";
        String place = " " + TextKey.of(values.text(WORKPLACE)) + " ";
        if (!residence.isBlank() && place.contains(residence)) {
            problems.accept(
                    Problem.warning(
                            Message.of("document.problem.perhapsSameCommune"), SAME_COMMUNE));
        }
        if (sheet.situation().formalities() != Formalities.FULL && values.has(REMOTE_SHARE)) {
            problems.accept(
                    Problem.warning(
                            Message.of("document.problem.travelWithoutOrder"), REMOTE_SHARE));
        }
    }
}
