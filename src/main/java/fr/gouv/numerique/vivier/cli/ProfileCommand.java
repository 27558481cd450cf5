// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

import fr.gouv.numerique.vivier.domain.document.paper.NameShown;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.document.Paper;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Writes the sheet of a talent's profile, for mission leads, without contact details. */
@Command(name = "profile")
final class ProfileCommand implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "TALENT")
    private String talent = "";

    @Option(names = "--out", paramLabel = "DIR", required = true)
    private Path out = Path.of("");

    @Option(names = "--mission", paramLabel = "MISSION")
    private String mission = "";

    @Option(names = "--name", paramLabel = "initials|full")
    private NameShown name = NameShown.INITIALS;

    ProfileCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        try (UseCases vivier = context.open()) {
            Optional<Mission> about =
                    mission.isEmpty()
                            ? Optional.empty()
                            : Optional.of(vivier.missions().find(mission));
            Paper paper = vivier.papers().profile(vivier.talents().find(talent), about, name);
            return PaperFiles.answer(context, paper, vivier.papers().save(paper, out));
        }
    }
}
