// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

import fr.gouv.numerique.vivier.domain.quality.Finding;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.RecordKind;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.WorkMonitor;
import fr.gouv.numerique.vivier.usecase.quality.Board;
import fr.gouv.numerique.vivier.usecase.quality.Doubtful;

import picocli.CommandLine.Command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Lists what is missing or doubtful, record by record. */
@Command(name = "quality")
final class QualityCommand implements Callable<Integer> {
    private final CommandContext context;

    QualityCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        try (UseCases vivier = context.open()) {
            Board board = vivier.board().read(WorkMonitor.none());
            List<Map<String, Object>> json = new ArrayList<>();
            for (Doubtful doubtful : board.records()) {
                doubtful.findings().forEach(finding -> json.add(view(doubtful, finding)));
            }
            context.answer(json, () -> board.records().forEach(this::print));
        }
        return ExitStatus.DONE;
    }

    private static Map<String, Object> view(Doubtful doubtful, Finding finding) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rule", finding.rule().name());
        json.put(
                doubtful.kind() == RecordKind.TALENT ? "talent" : "mission",
                Long.toString(doubtful.id()));
        json.put("fields", finding.fields().stream().map(Field::name).toList());
        return json;
    }

    private void print(Doubtful doubtful) {
        String what =
                String.join(
                        ", ",
                        doubtful.findings().stream()
                                .map(it -> context.texts().get("quality.rule." + it.rule()))
                                .toList());
        context.line(context.texts().get("quality.line", doubtful.ref(), doubtful.name(), what));
    }
}
