// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.document.Paper;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/** Writes the sheet of a mission, for agents. */
@Command(name = "mission-sheet")
final class MissionSheetCommand implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "MISSION")
    private String mission = "";

    @Option(names = "--out", paramLabel = "DIR", required = true)
    private Path out = Path.of("");

    MissionSheetCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        try (UseCases vivier = context.open()) {
            Paper paper = vivier.papers().mission(vivier.missions().find(mission));
            return PaperFiles.answer(context, paper, vivier.papers().save(paper, out));
        }
    }
}
