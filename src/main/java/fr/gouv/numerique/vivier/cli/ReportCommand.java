// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

import fr.gouv.numerique.vivier.domain.report.Period;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.report.Chart;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Writes the activity report of a period; the last twelve months where none is told. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {
    private final CommandContext context;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(names = "--from", paramLabel = "DATE")
    private Optional<LocalDate> from = Optional.empty();

    @Option(names = "--to", paramLabel = "DATE")
    private Optional<LocalDate> to = Optional.empty();

    @Option(names = "--out", paramLabel = "DIR", required = true)
    private Path out = Path.of("");

    ReportCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        try (UseCases vivier = context.open()) {
            Period period = period(vivier.makeReport().lastYear());
            List<Chart> charts = vivier.makeReport().charts(period, context.texts());
            List<Path> written = vivier.makeReport().write(period, out);
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("from", period.from().toString());
            json.put("to", period.to().toString());
            json.put("figures", charts.stream().map(ReportCommand::view).toList());
            json.put("files", written.stream().map(Path::toString).toList());
            context.answer(
                    json,
                    () -> {
                        charts.forEach(it -> context.line(it.question() + " " + it.answer()));
                        written.forEach(file -> context.line(file.toString()));
                    });
        }
        return ExitStatus.DONE;
    }

    private Period period(Period usual) {
        LocalDate last = to.orElse(usual.to());
        LocalDate first = from.orElse(Period.yearUpTo(last).from());
        if (last.isBefore(first)) {
            throw new ParameterException(
                    spec.commandLine(), first.toString(), null, first.toString());
        }
        return new Period(first, last);
    }

    private static Map<String, Object> view(Chart chart) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("question", chart.question());
        json.put("answer", chart.answer());
        chart.before().ifPresent(it -> json.put("before", it.answer()));
        json.put("definition", chart.definition());
        json.put("n", chart.cases());
        json.put("smallN", chart.few());
        json.put(
                "rows",
                chart.bars().stream()
                        .map(
                                bar ->
                                        Map.of(
                                                "label",
                                                bar.label(),
                                                "value",
                                                bar.value(),
                                                "words",
                                                bar.words()))
                        .toList());
        return json;
    }
}
