// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.shared.Texts;

import java.util.stream.Collectors;

/** An application as lines to read. */
final class ApplicationLines {
    private ApplicationLines() {}

    static void print(CommandContext context, Application application) {
        Texts texts = context.texts();
        context.line(
                texts.get(
                        "cli.application.step",
                        application.ref(),
                        texts.get("application.step." + application.step())));
        context.line(
                texts.get(
                        "cli.application.formalities",
                        texts.get("application.formalities." + application.formalities())));
        application.dueOn().ifPresent(due -> context.line(texts.get("cli.application.due", due)));
        application
                .pausedOn()
                .ifPresent(day -> context.line(texts.get("application.pausedSince", day)));
        String allowed =
                application.allowed().stream()
                        .map(step -> texts.get("application.step." + step) + " (" + step + ")")
                        .collect(Collectors.joining(", "));
        if (!allowed.isEmpty()) {
            context.line(texts.get("cli.application.allowed", allowed));
        }
    }
}
