// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.application;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.search.SearchField;
import fr.gouv.numerique.vivier.domain.search.Searchable;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.usecase.SearchWords;

import java.util.List;

/**
 * An application with the person and the mission it brings together.
 *
 * @param application the application
 * @param talent who
 * @param mission for what
 */
public record ApplicationRow(Application application, Talent talent, Mission mission)
        implements Searchable {

    @Override
    public String value(SearchField field) {
        return switch (field) {
            case STATUS -> application.step().name();
            case ADMINISTRATION ->
                    mission.get(MissionFields.ADMINISTRATION).map(Choice::written).orElse("");
            case MISSION -> mission.ref() + " " + mission.title();
            case PERSON -> talent.ref() + " " + talent.fullName();
            default -> "";
        };
    }

    @Override
    public String searchable() {
        return SearchWords.searchable(
                List.of(
                        application.ref(),
                        talent.fullName(),
                        talent.ref(),
                        mission.title(),
                        mission.ref(),
                        mission.leadName()));
    }
}
