// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

import fr.gouv.numerique.vivier.domain.search.SearchScreen;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.application.ApplicationRow;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.util.List;
import java.util.concurrent.Callable;

/** Lists applications. */
@Command(name = "applications")
final class ApplicationsCommand implements Callable<Integer> {
    private final CommandContext context;

    @Option(names = "--query", paramLabel = "TEXT")
    private String query = "";

    @Option(names = "--limit", paramLabel = "N")
    private int limit = Integer.MAX_VALUE;

    ApplicationsCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        try (UseCases vivier = context.open()) {
            List<ApplicationRow> rows =
                    vivier
                            .readQuery()
                            .narrow(SearchScreen.APPLICATIONS, vivier.applications().all(), query)
                            .stream()
                            .limit(limit)
                            .toList();
            context.answer(
                    rows.stream().map(row -> JsonViews.application(row.application())).toList(),
                    () -> rows.forEach(this::print));
        }
        return ExitStatus.DONE;
    }

    private void print(ApplicationRow row) {
        context.line(
                row.application().ref()
                        + "  "
                        + row.talent().fullName()
                        + " → "
                        + row.mission().title()
                        + "  "
                        + context.texts().get("application.step." + row.application().step()));
    }
}
