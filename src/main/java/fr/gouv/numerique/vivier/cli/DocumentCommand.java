// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.document.field.DocumentField;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.register.FileFormat;
import fr.gouv.numerique.vivier.domain.document.register.IssuedDocument;
import fr.gouv.numerique.vivier.domain.document.register.IssuedRevision;
import fr.gouv.numerique.vivier.domain.document.register.Rendition;
import fr.gouv.numerique.vivier.domain.document.sheet.FieldSheet;
import fr.gouv.numerique.vivier.domain.document.sheet.Problem;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.usecase.RefusedByRule;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.document.IssueOutcome;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Issues one of the two documents of an application and writes its file. */
class DocumentCommand implements Callable<Integer> {
    private final CommandContext context;
    private final DocumentKind kind;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "APPLICATION")
    private String application = "";

    @Option(names = "--out", paramLabel = "DIR", required = true)
    private Path out = Path.of("");

    @Option(names = "--format", paramLabel = "pdf|docx|odt")
    private Optional<Format> format = Optional.empty();

    @Option(names = "--template", paramLabel = "FILE")
    private Optional<Path> template = Optional.empty();

    @Option(names = "--reason", paramLabel = "TEXT")
    private String reason = "";

    @Option(names = "--set", paramLabel = "field=value")
    private Map<String, String> set = new LinkedHashMap<>();

    /** Kinds of files, as their names end. */
    enum Format {
        pdf,
        docx,
        odt;

        FileFormat file() {
            return FileFormat.valueOf(name().toUpperCase(Locale.ROOT));
        }
    }

    DocumentCommand(CommandContext context, DocumentKind kind) {
        this.context = context;
        this.kind = kind;
    }

    @Override
    public Integer call() throws Exception {
        for (String field : set.keySet()) {
            if (DocumentKind.findField(field).isEmpty()) {
                throw new ParameterException(spec.commandLine(), field, null, field);
            }
        }
        try (UseCases vivier = context.open()) {
            TemplateOption house =
                    TemplateOption.read(vivier, template, format.map(Format::file), context);
            if (house.isRefused()) {
                return ExitStatus.REFUSED;
            }
            ApplicationId id = vivier.applications().find(application).application().id();
            return switch (vivier.issueDocument().issue(id, kind, set, reason)) {
                case IssueOutcome.Issued(var document, var sheet) ->
                        written(vivier, house, document, sheet);
                case IssueOutcome.Unchanged(var document, var sheet) ->
                        written(vivier, house, document, sheet);
                case IssueOutcome.Incomplete(var sheet) -> incomplete(sheet);
                case IssueOutcome.ReasonNeeded(var document, _) ->
                        throw new RefusedByRule(
                                Message.of("cli.document.reason", document.number()));
                case IssueOutcome.Unprintable(var reason) -> throw new RefusedByRule(reason);
            };
        }
    }

    private int written(
            UseCases vivier, TemplateOption house, IssuedDocument document, FieldSheet sheet)
            throws IOException, RefusedByRule {
        IssuedRevision revision = document.current();
        Rendition rendition = house.rendition(vivier, document, format.orElse(Format.pdf).file());
        Path file = vivier.renditions().save(rendition, out);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("number", document.number());
        json.put("revision", revision.revision());
        json.put("format", rendition.format().extension());
        json.put("files", List.of(Map.of("path", file.toString(), "sha256", rendition.sha256())));
        json.put("missing", List.of());
        json.put("problems", problems(sheet));
        context.answer(
                json,
                () -> {
                    context.line(
                            context.texts()
                                    .get(
                                            "cli.document.issued",
                                            context.texts().get("document.kind." + kind),
                                            document.number(),
                                            revision.revision(),
                                            file.toString()));
                    problems(sheet).forEach(words -> context.line("  " + words));
                });
        return ExitStatus.DONE;
    }

    private int incomplete(FieldSheet sheet) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("files", List.of());
        json.put("missing", sheet.missing().stream().map(DocumentField::id).toList());
        json.put("problems", problems(sheet));
        context.answer(json, () -> {});
        if (!sheet.missing().isEmpty()) {
            context.note(context.texts().get("cli.document.missing", sheet.missing().size()));
            sheet.missing().forEach(field -> context.note("  " + line(field)));
        }
        sheet.blockers().forEach(it -> context.note("  " + words(it.message())));
        return ExitStatus.REFUSED;
    }

    private String line(DocumentField<?> field) {
        return context.texts()
                .get(
                        "cli.document.field",
                        words(field.label()),
                        context.texts().get("document.supplier." + field.suppliers().getFirst()),
                        field.id());
    }

    private List<String> problems(FieldSheet sheet) {
        return sheet.problems().stream().map(Problem::message).map(this::words).toList();
    }

    private String words(Message message) {
        return context.texts().get(message);
    }
}
