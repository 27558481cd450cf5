// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.home.source;

import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.application.ApplicationLine;
import fr.gouv.numerique.vivier.domain.application.MessageKind;
import fr.gouv.numerique.vivier.domain.application.MessageLine;
import fr.gouv.numerique.vivier.domain.application.Party;
import fr.gouv.numerique.vivier.domain.application.Reason;
import fr.gouv.numerique.vivier.domain.application.Step;
import fr.gouv.numerique.vivier.domain.application.WorkflowTable;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.overview.DocumentLine;
import fr.gouv.numerique.vivier.domain.document.overview.RegisterEntry;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.usecase.home.source.ToDo.Act;
import fr.gouv.numerique.vivier.usecase.home.source.ToDo.Kind;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Applications that wait for a step: the coordinator's own is made from the list, for another's a
 * reminder is prepared. Starts and ends of missions are another source's.
 */
final class OpenSteps implements ToDoSource {
    @Override
    public Stream<ToDo> find(Situation situation) {
        Set<ApplicationId> outForSignature =
                situation.documents().stream()
                        .map(RegisterEntry::line)
                        .filter(DocumentLine::isOutForSignature)
                        .map(line -> line.about().application())
                        .collect(Collectors.toSet());
        return situation.applications().stream()
                .filter(line -> !WorkflowTable.of(line.step()).next().isEmpty())
                .filter(line -> line.step() != Step.READY && line.step() != Step.RUNNING)
                .filter(line -> !outForSignature.contains(line.id()))
                .map(line -> toDo(line, situation));
    }

    private static ToDo toDo(ApplicationLine line, Situation situation) {
        boolean paused = line.course().pausedOn().isPresent();
        boolean own =
                line.step().waitsFor() == Party.COORDINATION || document(line.step()).isPresent();
        return new ToDo(
                own ? Kind.NEXT_STEP : Kind.AWAITED,
                line.person().name(),
                Message.of(
                        paused ? "home.paused" : "home.line",
                        Message.of("application.step." + line.step()),
                        line.mission().title()),
                Optional.of(line.stepOn()),
                paused ? Optional.empty() : line.dueOn(),
                line.isLate(situation.today()),
                waitsFor(line, own, paused),
                line.owner(),
                situation.last(line.id(), kind(line)).map(MessageLine::at),
                paused ? new Act.Resume(line.id()) : act(line, own));
    }

    /** Nobody can move on while the clock stands still. */
    private static Party waitsFor(ApplicationLine line, boolean own, boolean paused) {
        if (paused) {
            return Party.TALENT;
        }
        return own ? Party.COORDINATION : line.step().waitsFor();
    }

    private static MessageKind kind(ApplicationLine line) {
        return line.step() == Step.COMPLETED ? MessageKind.REVIEW : MessageKind.REMINDER;
    }

    /** The document that has to be made first. */
    private static Optional<DocumentKind> document(Step step) {
        return switch (step) {
            case AGREEMENT_PENDING -> Optional.of(DocumentKind.AGREEMENT);
            case ORDER_PENDING -> Optional.of(DocumentKind.ORDER);
            default -> Optional.empty();
        };
    }

    private static Act act(ApplicationLine line, boolean own) {
        Optional<DocumentKind> document = document(line.step());
        if (document.isPresent()) {
            return new Act.OpenDocument(line.id(), document.get());
        }
        // Whether to ask again or to conclude is a decision, not a click.
        if (line.step() == Step.EXPIRED) {
            return new Act.Choose(
                    line.id(),
                    WorkflowTable.of(line.step()).next().stream().map(next -> next.to()).toList(),
                    Reason.NO_ANSWER);
        }
        return own
                ? new Act.Advance(line.id(), WorkflowTable.of(line.step()).next().getFirst().to())
                : new Act.Remind(line.id());
    }
}
