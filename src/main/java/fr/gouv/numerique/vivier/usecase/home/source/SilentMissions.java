// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.home.source;

import fr.gouv.numerique.vivier.domain.application.Party;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.usecase.home.source.ToDo.Act;
import fr.gouv.numerique.vivier.usecase.home.source.ToDo.Kind;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Open missions of which nothing was heard for long: to be confirmed with their leads. */
final class SilentMissions implements ToDoSource {
    @Override
    public Stream<ToDo> find(Situation situation) {
        return situation.missions().stream()
                .filter(mission -> situation.silentMissions().containsKey(mission.id()))
                .map(
                        mission -> {
                            LocalDate heard = situation.silentMissions().get(mission.id());
                            return new ToDo(
                                    Kind.MISSION_NEWS,
                                    mission.title(),
                                    Message.of("home.missionNews", mission.ref()),
                                    Optional.ofNullable(heard),
                                    Optional.empty(),
                                    false,
                                    Party.COORDINATION,
                                    "",
                                    Optional.empty(),
                                    new Act.OpenMission(mission.id()));
                        });
    }
}
