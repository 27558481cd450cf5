// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

import fr.gouv.numerique.vivier.domain.identity.FieldLikeness;
import fr.gouv.numerique.vivier.domain.identity.Likeness;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.WorkMonitor;
import fr.gouv.numerique.vivier.usecase.identity.DuplicatePair;

import picocli.CommandLine.Command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Lists the pairs of talents that may be the same person, likeliest first. */
@Command(name = "duplicates")
final class DuplicatesCommand implements Callable<Integer> {
    private final CommandContext context;

    DuplicatesCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        try (UseCases vivier = context.open()) {
            List<DuplicatePair> pairs = vivier.duplicates().find(WorkMonitor.none());
            context.answer(
                    pairs.stream().map(this::view).toList(), () -> pairs.forEach(this::print));
        }
        return ExitStatus.DONE;
    }

    private Map<String, Object> view(DuplicatePair pair) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("a", Long.toString(pair.resemblance().a()));
        json.put("b", Long.toString(pair.resemblance().b()));
        json.put("score", pair.resemblance().score());
        json.put("reasons", reasons(pair));
        return json;
    }

    private List<String> reasons(DuplicatePair pair) {
        return pair.resemblance().reasons().stream()
                .filter(reason -> reason.level() != Likeness.UNKNOWN)
                .map(FieldLikeness::reason)
                .map(context.texts()::get)
                .toList();
    }

    private void print(DuplicatePair pair) {
        context.line(
                context.texts()
                        .get(
                                "cli.duplicates.pair",
                                pair.a().ref(),
                                pair.a().fullName(),
                                pair.b().ref(),
                                pair.b().fullName(),
                                pair.resemblance().score()));
        reasons(pair).forEach(reason -> context.line("  " + reason));
    }
}
