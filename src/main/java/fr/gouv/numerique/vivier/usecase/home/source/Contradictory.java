// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.home.source;

import fr.gouv.numerique.vivier.domain.application.Mismatch;
import fr.gouv.numerique.vivier.domain.application.Mismatches;
import fr.gouv.numerique.vivier.domain.application.Party;
import fr.gouv.numerique.vivier.domain.document.overview.Contradiction;
import fr.gouv.numerique.vivier.domain.document.overview.RegisterEntry;
import fr.gouv.numerique.vivier.usecase.home.source.ToDo.Act;
import fr.gouv.numerique.vivier.usecase.home.source.ToDo.Kind;

import java.util.Optional;
import java.util.stream.Stream;

/** What does not fit together, among the applications and among their documents. */
final class Contradictory implements ToDoSource {
    @Override
    public Stream<ToDo> find(Situation situation) {
        return Stream.concat(
                Mismatches.of(situation.applications(), situation.today()).stream()
                        .map(Contradictory::toDo),
                situation.documents().stream()
                        .flatMap(
                                entry ->
                                        entry.contradictions().stream()
                                                .map(found -> toDo(entry, found))));
    }

    private static ToDo toDo(Mismatch mismatch) {
        return new ToDo(
                Kind.CONTRADICTION,
                mismatch.line().person().name(),
                mismatch.reason(),
                Optional.empty(),
                Optional.empty(),
                false,
                Party.COORDINATION,
                mismatch.line().owner(),
                Optional.empty(),
                new Act.OpenApplication(mismatch.line().id()));
    }

    private static ToDo toDo(RegisterEntry entry, Contradiction found) {
        return new ToDo(
                Kind.CONTRADICTION,
                entry.line().about().person(),
                found.reason(),
                Optional.empty(),
                Optional.empty(),
                false,
                Party.COORDINATION,
                entry.line().about().owner(),
                Optional.empty(),
                new Act.OpenDocument(entry.line().about().application(), found.mend()));
    }
}
