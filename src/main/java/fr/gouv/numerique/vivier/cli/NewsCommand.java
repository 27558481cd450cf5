// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.news.NewsRow;

import picocli.CommandLine.Command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** News to the pool, the latest first, and how many were told. */
@Command(name = "news")
final class NewsCommand implements Callable<Integer> {
    private final CommandContext context;

    NewsCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        try (UseCases vivier = context.open()) {
            List<NewsRow> rows = vivier.news().rows();
            context.answer(
                    rows.stream().map(NewsCommand::json).toList(), () -> rows.forEach(this::print));
        }
        return ExitStatus.DONE;
    }

    private static Map<String, Object> json(NewsRow row) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", Long.toString(row.news().id()));
        json.put("subject", row.news().subject());
        json.put("told", row.told());
        json.put("unsent", row.isUnsent());
        return json;
    }

    private void print(NewsRow row) {
        context.line(context.texts().get("cli.news.line", row.news().subject(), row.told()));
    }
}
