// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.usecase.UseCases;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/** Remembers that two talents are not the same person. */
@Command(name = "distinct")
final class DistinctCommand implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "A")
    private String one = "";

    @Parameters(index = "1", paramLabel = "B")
    private String other = "";

    DistinctCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        try (UseCases vivier = context.open()) {
            Talent a = vivier.talents().find(one);
            Talent b = vivier.talents().find(other);
            vivier.markDistinct().mark(a.id(), b.id());
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("a", a.id().toString());
            json.put("b", b.id().toString());
            json.put("distinct", true);
            context.answer(
                    json,
                    () -> context.line(context.texts().get("cli.distinct.done", a.ref(), b.ref())));
        }
        return ExitStatus.DONE;
    }
}
