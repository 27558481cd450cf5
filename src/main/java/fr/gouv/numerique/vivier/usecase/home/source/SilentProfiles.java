// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.home.source;

import fr.gouv.numerique.vivier.domain.application.Party;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.usecase.home.source.ToDo.Act;
import fr.gouv.numerique.vivier.usecase.home.source.ToDo.Kind;

import java.util.Optional;
import java.util.stream.Stream;

/** Profiles that nobody confirmed for long: one line for all of them. */
final class SilentProfiles implements ToDoSource {
    @Override
    public Stream<ToDo> find(Situation situation) {
        return situation.silentTalents() == 0
                ? Stream.empty()
                : Stream.of(
                        new ToDo(
                                Kind.PROFILES,
                                "",
                                Message.of("home.profiles", situation.silentTalents()),
                                Optional.empty(),
                                Optional.empty(),
                                false,
                                Party.COORDINATION,
                                "",
                                Optional.empty(),
                                new Act.AskProfiles()));
    }
}
