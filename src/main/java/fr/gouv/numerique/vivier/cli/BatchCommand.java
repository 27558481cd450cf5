// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.document.field.DocumentField;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.register.IssuedRevision;
import fr.gouv.numerique.vivier.domain.document.sheet.FieldSheet;
import fr.gouv.numerique.vivier.domain.document.sheet.Problem;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.WorkMonitor;
import fr.gouv.numerique.vivier.usecase.document.BatchItem;
import fr.gouv.numerique.vivier.usecase.document.BatchOrder;
import fr.gouv.numerique.vivier.usecase.document.BatchOrder.Naming;
import fr.gouv.numerique.vivier.usecase.document.BatchResult;
import fr.gouv.numerique.vivier.usecase.document.IssueOutcome;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Issues a document for many applications at once: one file for each and one to print them all. */
@Command(name = "batch")
final class BatchCommand implements Callable<Integer> {
    private static final double MILLIS = 1000;

    private final CommandContext context;
    private final Clock clock;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "agreement|order|consent|amendment|early-end")
    private Kind kind = Kind.agreement;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "APPLICATION")
    private List<String> applications = new ArrayList<>();

    @Option(names = "--ready")
    private boolean ready;

    @Option(names = "--out", paramLabel = "DIR", required = true)
    private Path out = Path.of("");

    @Option(names = "--names", paramLabel = "number|person")
    private Names names = Names.number;

    @Option(names = "--both-sides")
    private boolean bothSides;

    @Option(names = "--set", paramLabel = "field=value")
    private Map<String, String> set = new LinkedHashMap<>();

    /** Kinds of documents, as commands call them. */
    enum Kind {
        agreement,
        order,
        consent,
        amendment,
        earlyEnd;

        @Override
        public String toString() {
            return this == earlyEnd ? "early-end" : name();
        }
    }

    /** What files are called. */
    enum Names {
        number,
        person
    }

    BatchCommand(CommandContext context, Clock clock) {
        this.context = context;
        this.clock = clock;
    }

    @Override
    public Integer call() throws Exception {
        for (String field : set.keySet()) {
            if (documentKind().fields().stream().noneMatch(it -> it.id().equals(field))) {
                throw new ParameterException(spec.commandLine(), field, null, field);
            }
        }
        if (applications.isEmpty() && !ready) {
            throw new ParameterException(spec.commandLine(), "", null, "APPLICATION | --ready");
        }
        try (UseCases vivier = context.open()) {
            Instant begun = clock.instant();
            BatchResult result =
                    vivier.issueBatch()
                            .run(
                                    new BatchOrder(
                                            documentKind(),
                                            wanted(vivier),
                                            set,
                                            out,
                                            names == Names.person ? Naming.PERSON : Naming.NUMBER,
                                            bothSides),
                                    WorkMonitor.none());
            answer(result, Duration.between(begun, clock.instant()));
            return result.undone().isEmpty() ? ExitStatus.DONE : ExitStatus.LOOK;
        }
    }

    private DocumentKind documentKind() {
        return switch (kind) {
            case agreement -> DocumentKind.AGREEMENT;
            case order -> DocumentKind.ORDER;
            case consent -> DocumentKind.CONSENT;
            case amendment -> DocumentKind.AMENDMENT;
            case earlyEnd -> DocumentKind.EARLY_END;
        };
    }

    private List<ApplicationId> wanted(UseCases vivier) throws Exception {
        List<ApplicationId> ids = new ArrayList<>();
        for (String application : applications) {
            ids.add(vivier.applications().find(application).application().id());
        }
        if (ready) {
            vivier
                    .issueBatch()
                    .look(
                            vivier.issueBatch().candidates(documentKind()),
                            documentKind(),
                            WorkMonitor.none())
                    .stream()
                    .filter(BatchItem::isReady)
                    .map(item -> item.row().application().id())
                    .filter(id -> !ids.contains(id))
                    .forEach(ids::add);
        }
        return ids;
    }

    private void answer(BatchResult result, Duration time) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("issued", result.done().stream().map(BatchCommand::done).toList());
        json.put("incomplete", result.undone().stream().map(this::undone).toList());
        json.put("printFile", result.printFile().map(Path::toString).orElse(""));
        json.put("seconds", time.toMillis() / MILLIS);
        context.answer(json, () -> print(result));
        result.undone().forEach(this::note);
    }

    private static Map<String, Object> done(BatchResult.Done done) {
        IssuedRevision revision = done.document().current();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("application", done.row().application().id().toString());
        json.put("number", done.document().number());
        json.put("revision", revision.revision());
        json.put("new", done.isNew());
        json.put("path", done.file().toString());
        json.put("sha256", revision.sha256());
        return json;
    }

    private Map<String, Object> undone(BatchResult.Undone undone) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("application", undone.row().application().id().toString());
        json.put("ref", undone.row().application().ref());
        switch (undone.why()) {
            case IssueOutcome.Incomplete(FieldSheet sheet) -> {
                json.put("missing", sheet.missing().stream().map(DocumentField::id).toList());
                json.put(
                        "problems",
                        sheet.blockers().stream()
                                .map(Problem::message)
                                .map(context.texts()::get)
                                .toList());
            }
            case IssueOutcome.ReasonNeeded(var document, _) ->
                    json.put(
                            "problems",
                            List.of(context.texts().get("cli.document.reason", document.number())));
            case IssueOutcome.Unprintable(Message reason) ->
                    json.put("problems", List.of(context.texts().get(reason)));
            case IssueOutcome.Issued _, IssueOutcome.Unchanged _ -> {}
        }
        return json;
    }

    private void print(BatchResult result) {
        for (BatchResult.Done done : result.done()) {
            context.line(
                    context.texts()
                            .get(
                                    "cli.document.issued",
                                    context.texts().get("document.kind." + documentKind()),
                                    done.document().number(),
                                    done.document().current().revision(),
                                    done.file().toString()));
        }
        result.printFile()
                .ifPresent(
                        file ->
                                context.line(
                                        context.texts().get("cli.batch.print", file.toString())));
    }

    private void note(BatchResult.Undone undone) {
        int open =
                undone.why() instanceof IssueOutcome.Incomplete(FieldSheet sheet)
                        ? sheet.missing().size() + sheet.blockers().size()
                        : 1;
        context.note(
                context.texts().get("cli.batch.leftOut", undone.row().application().ref(), open));
    }
}
