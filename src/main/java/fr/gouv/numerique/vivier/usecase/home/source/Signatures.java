// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.home.source;

import fr.gouv.numerique.vivier.domain.application.Party;
import fr.gouv.numerique.vivier.domain.document.overview.DocumentLine;
import fr.gouv.numerique.vivier.domain.document.overview.RegisterEntry;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.usecase.home.source.ToDo.Act;
import fr.gouv.numerique.vivier.usecase.home.source.ToDo.Kind;

import java.util.Optional;
import java.util.stream.Stream;

/** Documents that somebody has to sign, and those for which that takes too long. */
final class Signatures implements ToDoSource {
    @Override
    public Stream<ToDo> find(Situation situation) {
        return situation.documents().stream()
                .filter(entry -> entry.line().isOutForSignature())
                .map(Signatures::toDo);
    }

    private static ToDo toDo(RegisterEntry entry) {
        DocumentLine line = entry.line();
        DocumentLine.Issue issue = line.issue().orElseThrow();
        return new ToDo(
                Kind.SIGNATURE,
                line.about().person(),
                Message.of("home.signature", issue.number(), line.about().mission()),
                Optional.of(issue.issuedOn()),
                Optional.empty(),
                entry.isLate(),
                Party.SIGNATORIES,
                line.about().owner(),
                Optional.empty(),
                new Act.OpenDocument(line.about().application(), line.kind()));
    }
}
