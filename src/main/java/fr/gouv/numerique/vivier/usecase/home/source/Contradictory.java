// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.home.source;

import fr.gouv.numerique.vivier.domain.application.ApplicationLine;
import fr.gouv.numerique.vivier.domain.application.Mismatch;
import fr.gouv.numerique.vivier.domain.application.Mismatches;
import fr.gouv.numerique.vivier.domain.application.Party;
import fr.gouv.numerique.vivier.domain.application.Reason;
import fr.gouv.numerique.vivier.domain.application.Step;
import fr.gouv.numerique.vivier.domain.application.WorkflowTable;
import fr.gouv.numerique.vivier.domain.document.overview.Contradiction;
import fr.gouv.numerique.vivier.domain.document.overview.RegisterEntry;
import fr.gouv.numerique.vivier.domain.mission.MissionStatus;
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
                mend(mismatch));
    }

    /** What puts it right, where one click can. */
    private static Act mend(Mismatch mismatch) {
        ApplicationLine line = mismatch.line();
        return switch (mismatch.rule()) {
            case FILLED_WITHOUT_PERSON ->
                    new Act.MoveMission(line.mission().id(), MissionStatus.PUBLISHED);
            case CLOSED_WITH_OPEN ->
                    new Act.Choose(
                            line.id(),
                            WorkflowTable.of(line.step()).next().stream()
                                    .map(next -> next.to())
                                    .filter(Step::isClosed)
                                    .toList(),
                            Reason.ALREADY_FILLED);
            case WITHOUT_REVIEW -> new Act.Advance(line.id(), Step.REVIEWED);
            case TWO_RUNNING -> new Act.Advance(line.id(), Step.COMPLETED);
            case RUNNING_BEFORE_START, BACK_IN_TIME, TOO_MANY -> new Act.OpenApplication(line.id());
        };
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
