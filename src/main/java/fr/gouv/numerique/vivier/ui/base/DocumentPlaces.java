// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.base;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.document.sheet.FieldHome;
import fr.gouv.numerique.vivier.domain.document.sheet.FieldSheet;

/** Where in the window a field of a document is filled in. */
public final class DocumentPlaces {
    private DocumentPlaces() {}

    /**
     * The input of the field: on the talent's or the mission's sheet, or in the document's form.
     */
    public static Destination of(FieldSheet sheet, String field) {
        Application application = sheet.documentCase().application();
        return switch (FieldHome.of(field, sheet)) {
            case FieldHome.OfTalent(var source) ->
                    new Destination.TalentField(application.talent(), source);
            case FieldHome.OfMission(var source) ->
                    new Destination.MissionField(application.mission(), source);
            case FieldHome.OfApplication() ->
                    new Destination.DocumentField(application.id(), sheet.kind(), field);
        };
    }
}
