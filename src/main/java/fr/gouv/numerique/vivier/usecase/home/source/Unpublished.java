// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.home.source;

import fr.gouv.numerique.vivier.domain.application.Party;
import fr.gouv.numerique.vivier.domain.mission.MissionStatus;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.usecase.home.source.ToDo.Act;
import fr.gouv.numerique.vivier.usecase.home.source.ToDo.Kind;

import java.util.Optional;
import java.util.stream.Stream;

/** Missions that came in and are not published yet; those that are over no longer need it. */
final class Unpublished implements ToDoSource {
    @Override
    public Stream<ToDo> find(Situation situation) {
        return situation.missions().stream()
                .filter(mission -> mission.status() == MissionStatus.RECEIVED)
                .filter(mission -> !situation.isPutOff(mission.id()))
                .filter(
                        mission ->
                                mission.end()
                                        .map(end -> !end.isBefore(situation.today()))
                                        .orElse(true))
                .map(
                        mission ->
                                new ToDo(
                                        Kind.PUBLICATION,
                                        mission.title(),
                                        Message.of("home.publication", mission.ref()),
                                        Optional.empty(),
                                        Optional.empty(),
                                        false,
                                        Party.COORDINATION,
                                        "",
                                        Optional.empty(),
                                        new Act.MoveMission(
                                                mission.id(), MissionStatus.PUBLISHED)));
    }
}
