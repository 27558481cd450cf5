// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.home.source;

import fr.gouv.numerique.vivier.domain.application.ApplicationLine;
import fr.gouv.numerique.vivier.domain.application.Party;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.usecase.home.source.ToDo.Act;
import fr.gouv.numerique.vivier.usecase.home.source.ToDo.Kind;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Open missions of which nothing was heard for long: their leads are asked, and for a while waited
 * for.
 */
final class SilentMissions implements ToDoSource {
    private static final int PATIENCE = 14;

    @Override
    public Stream<ToDo> find(Situation situation) {
        return situation.missions().stream()
                .filter(mission -> situation.silentMissions().containsKey(mission.id()))
                .filter(mission -> !situation.isPutOff(mission.id()))
                .map(mission -> toDo(mission, situation));
    }

    private static ToDo toDo(ApplicationLine.Work mission, Situation situation) {
        Optional<Instant> asked = Optional.ofNullable(situation.askedLeads().get(mission.id()));
        boolean waits =
                asked.map(at -> at.atZone(situation.zone()).toLocalDate().plusDays(PATIENCE))
                        .filter(last -> !last.isBefore(situation.today()))
                        .isPresent();
        return new ToDo(
                Kind.MISSION_NEWS,
                mission.title(),
                Message.of("home.missionNews", mission.ref()),
                Optional.ofNullable(situation.silentMissions().get(mission.id())),
                Optional.empty(),
                false,
                waits ? Party.LEAD : Party.COORDINATION,
                "",
                asked,
                waits ? new Act.ConfirmMission(mission.id()) : new Act.AskLead(mission.id()));
    }
}
