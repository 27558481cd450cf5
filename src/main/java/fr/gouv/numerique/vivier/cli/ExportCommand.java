// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

import fr.gouv.numerique.vivier.domain.search.SearchScreen;
import fr.gouv.numerique.vivier.files.table.Table;
import fr.gouv.numerique.vivier.files.table.TableFile;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.export.ExportedList;
import fr.gouv.numerique.vivier.usecase.export.FilterNote;
import fr.gouv.numerique.vivier.usecase.export.ListTables;
import fr.gouv.numerique.vivier.usecase.search.ReadQuery;
import fr.gouv.numerique.vivier.usecase.search.UnreadableQuery;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;

/** Writes a list to a spreadsheet. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
    private enum What {
        TALENTS,
        MISSIONS,
        APPLICATIONS
    }

    private final CommandContext context;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "talents|missions|applications")
    private What what = What.TALENTS;

    @Option(names = "--to", paramLabel = "FILE.(xlsx|csv|ods)", required = true)
    private Path to = Path.of("");

    @Option(names = "--query", paramLabel = "TEXT")
    private String query = "";

    ExportCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        TableFile.Format format =
                TableFile.Format.of(to)
                        .orElseThrow(
                                () ->
                                        new ParameterException(
                                                spec.commandLine(),
                                                to.toString(),
                                                null,
                                                to.toString()));
        try (UseCases vivier = context.open()) {
            Table table = table(vivier);
            ExportedList.Kind kind = ExportedList.Kind.valueOf(what.name());
            String filter = new FilterNote().words(query).toString();
            Path written =
                    vivier.exports().write(new ExportedList(kind, filter, table), format, to);
            context.answer(
                    Map.of("rows", table.rows().size()),
                    () ->
                            context.line(
                                    context.texts()
                                            .get(
                                                    "export.done",
                                                    table.rows().size(),
                                                    written.toString())));
        }
        return ExitStatus.DONE;
    }

    private Table table(UseCases vivier) throws UnreadableQuery {
        ListTables tables = new ListTables(context.texts());
        ReadQuery read = vivier.readQuery();
        return switch (what) {
            case TALENTS ->
                    tables.talents(
                            read.narrow(SearchScreen.TALENTS, vivier.talents().rows(), query));
            case MISSIONS ->
                    tables.missions(
                            read.narrow(SearchScreen.MISSIONS, vivier.missions().rows(), query));
            case APPLICATIONS ->
                    tables.applications(
                            read.narrow(
                                    SearchScreen.APPLICATIONS, vivier.applications().all(), query));
        };
    }
}
