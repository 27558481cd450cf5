// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

import fr.gouv.numerique.vivier.domain.publication.MissionCard;
import fr.gouv.numerique.vivier.files.publication.PublicFolder;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.publication.Publication;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Writes the missions that may be published, as a page and as data. */
@Command(name = "publish")
final class PublishCommand implements Callable<Integer> {
    private final CommandContext context;

    @Option(names = "--out", paramLabel = "DIR", required = true)
    private Path out = Path.of("");

    @Option(names = "--form", paramLabel = "URL")
    private Optional<String> form = Optional.empty();

    PublishCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        try (UseCases vivier = context.open()) {
            if (form.isPresent()) {
                vivier.publishMissions().setForm(form.get());
            }
            Publication publication = vivier.publishMissions().preview();
            PublicFolder.Outcome outcome = vivier.publishMissions().publish(publication, out);
            context.answer(json(publication, outcome), () -> print(publication, outcome));
        }
        return ExitStatus.DONE;
    }

    private static Map<String, Object> json(Publication publication, PublicFolder.Outcome outcome) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("published", publication.cards().stream().map(MissionCard::ref).toList());
        json.put(
                "notPublished",
                publication.withheld().stream()
                        .map(it -> Map.of("mission", it.id().toString(), "reason", it.why().name()))
                        .toList());
        json.put(
                "doubtful",
                publication.doubtful().stream()
                        .map(
                                it ->
                                        Map.of(
                                                "mission",
                                                it.id().toString(),
                                                "doubt",
                                                it.doubt().name()))
                        .toList());
        json.put("files", outcome.written().stream().map(Path::toString).toList());
        json.put("removed", outcome.removed().stream().map(Path::toString).toList());
        return json;
    }

    private void print(Publication publication, PublicFolder.Outcome outcome) {
        outcome.written().forEach(file -> context.line(file.toString()));
        for (Publication.Doubtful doubtful : publication.doubtful()) {
            context.note(
                    context.texts()
                            .get(
                                    "publication.doubtful",
                                    doubtful.ref(),
                                    doubtful.title(),
                                    context.texts().get("publication.doubt." + doubtful.doubt())));
        }
        for (Publication.Withheld withheld : publication.withheld()) {
            context.line(
                    context.texts()
                            .get(
                                    "publication.withheld",
                                    withheld.ref(),
                                    withheld.title(),
                                    context.texts().get("publication.why." + withheld.why())));
        }
    }
}
