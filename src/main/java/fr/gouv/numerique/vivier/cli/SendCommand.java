// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

import fr.gouv.numerique.vivier.domain.document.paper.NameShown;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.sending.Bundle;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Puts profiles together for the lead of a mission; nothing is sent. */
@Command(name = "send")
final class SendCommand implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "MISSION")
    private String mission = "";

    @Parameters(index = "1..*", paramLabel = "TALENT", arity = "1..*")
    private List<String> talents = List.of();

    @Option(names = "--out", paramLabel = "DIR", required = true)
    private Path out = Path.of("");

    @Option(names = "--name", paramLabel = "initials|full")
    private NameShown name = NameShown.INITIALS;

    SendCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        try (UseCases vivier = context.open()) {
            Mission about = vivier.missions().find(mission);
            List<Talent> chosen = new ArrayList<>();
            for (String talent : talents) {
                chosen.add(vivier.talents().find(talent));
            }
            Bundle bundle = vivier.sendProfiles().preview(about, chosen);
            List<Path> written = vivier.sendProfiles().write(bundle, name, out);
            context.answer(json(bundle, written), () -> print(bundle, written));
            return bundle.withheld().isEmpty() ? ExitStatus.DONE : ExitStatus.LOOK;
        }
    }

    private Map<String, Object> json(Bundle bundle, List<Path> written) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(
                "offered",
                bundle.offered().stream()
                        .map(
                                it ->
                                        Map.of(
                                                "talent",
                                                it.talent().id().toString(),
                                                "sentBefore",
                                                it.before().isPresent()))
                        .toList());
        json.put(
                "withheld",
                bundle.withheld().stream()
                        .map(
                                it ->
                                        Map.of(
                                                "talent",
                                                it.talent().id().toString(),
                                                "reason",
                                                context.texts().get(it.reason())))
                        .toList());
        json.put("files", written.stream().map(Path::toString).toList());
        return json;
    }

    private void print(Bundle bundle, List<Path> written) {
        written.forEach(file -> context.line(file.toString()));
        bundle.withheld().forEach(it -> context.note(context.texts().get(it.reason())));
    }
}
