// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.base;

import fr.gouv.numerique.vivier.usecase.history.About;

import java.util.Optional;

/** Where that is looked at which something was done to. */
public final class Doors {

    private Doors() {}

    public static Destination of(About about) {
        return switch (about) {
            case About.Person(var id, _) -> new Destination.OneTalent(id);
            case About.OneMission(var id, _) -> new Destination.OneMission(id);
            case About.OneApplication(var id, _) -> new Destination.OneApplication(id);
            case About.OneDocument(var application, var kind, var number) ->
                    new Destination.OneDocument(application, kind, Optional.of(number));
            case About.OneImport(long id, _) -> new Destination.OneImport(id);
            case About.Pairs() -> new Destination.Duplicates();
            case About.OneList(String list) -> new Destination.UnknownAnswers(list);
            case About.Settings() -> new Destination.Settings();
            case About.DocumentTexts() -> new Destination.DocumentTexts();
            case About.Templates() -> new Destination.HouseTemplates();
        };
    }
}
