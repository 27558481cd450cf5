// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.usecase.UnknownRecord;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.WorkMonitor;
import fr.gouv.numerique.vivier.usecase.document.FileScans;
import fr.gouv.numerique.vivier.usecase.document.ScanReport;
import fr.gouv.numerique.vivier.usecase.document.SealWords;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** Files scans and signed files with the documents that their pages name. */
@Command(name = "scan")
final class ScanCommand implements Callable<Integer> {
    private final CommandContext context;
    private final Clock clock;

    @Parameters(arity = "1..*", paramLabel = "FILE")
    private List<Path> files = List.of();

    @Option(names = "--into", paramLabel = "NUMBER")
    private String into = "";

    ScanCommand(CommandContext context, Clock clock) {
        this.context = context;
        this.clock = clock;
    }

    @Override
    public Integer call() throws Exception {
        List<ScanReport> reports = new ArrayList<>();
        try (UseCases vivier = context.open()) {
            for (Path file : files) {
                ScanReport report = vivier.fileScans().file(file, WorkMonitor.none());
                reports.add(into.isEmpty() ? report : byHand(vivier.fileScans(), report));
            }
        }
        context.answer(
                reports.stream().map(this::json).toList(), () -> reports.forEach(this::lines));
        return reports.stream().allMatch(report -> report.refused().isEmpty())
                ? ExitStatus.DONE
                : ExitStatus.LOOK;
    }

    /** Pages that name no document go where the person says. */
    private ScanReport byHand(FileScans scans, ScanReport report)
            throws IOException, UnknownRecord {
        List<ScanReport.Filed> filed = new ArrayList<>(report.filed());
        List<ScanReport.Refused> refused = new ArrayList<>();
        for (ScanReport.Refused pages : report.refused()) {
            if (pages.byHand()) {
                ScanReport more = scans.fileByHand(report.file(), pages.pages(), into);
                filed.addAll(more.filed());
                refused.addAll(more.refused());
            } else {
                refused.add(pages);
            }
        }
        return new ScanReport(report.file(), filed, refused);
    }

    private Map<String, Object> json(ScanReport report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", report.file().toString());
        json.put("filed", report.filed().stream().map(this::filed).toList());
        json.put("refused", report.refused().stream().map(this::refused).toList());
        return json;
    }

    private Map<String, Object> filed(ScanReport.Filed filed) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("number", filed.document().number());
        json.put("revision", filed.copy().revision());
        json.put("pages", filed.pages());
        json.put("kind", SigningViews.code(filed.copy().kind()));
        json.put("sha256", filed.copy().sha256());
        json.put("known", filed.known());
        json.put("proposed", filed.proposed().stream().map(SigningViews::code).toList());
        json.put("signatures", filed.seals().stream().map(SigningViews::seal).toList());
        return json;
    }

    private Map<String, Object> refused(ScanReport.Refused refused) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("pages", refused.pages());
        json.put("reason", context.texts().get(refused.reason()));
        refused.number().ifPresent(number -> json.put("number", number));
        return json;
    }

    private void lines(ScanReport report) {
        Texts texts = context.texts();
        SealWords words = new SealWords(texts, clock.getZone());
        context.line(report.file().toString());
        for (ScanReport.Filed filed : report.filed()) {
            context.line(
                    "  "
                            + texts.get(
                                    filed.known() ? "scan.known" : "scan.filed",
                                    filed.document().number(),
                                    filed.copy().revision(),
                                    filed.pages().size()));
            filed.seals().forEach(seal -> context.line("    " + words.of(seal)));
        }
        for (ScanReport.Refused refused : report.refused()) {
            String pages =
                    refused.pages().stream().map(String::valueOf).collect(Collectors.joining(", "));
            context.line(
                    "  "
                            + (pages.isEmpty()
                                    ? texts.get(refused.reason())
                                    : texts.get(
                                            "scan.refusedPages",
                                            refused.pages().size(),
                                            pages,
                                            texts.get(refused.reason()))));
        }
    }
}
