// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.platform.ErrorCode;
import fr.gouv.numerique.vivier.platform.ProgramVersion;
import fr.gouv.numerique.vivier.store.engine.ConcurrentChange;
import fr.gouv.numerique.vivier.store.engine.StoreUnavailable;
import fr.gouv.numerique.vivier.usecase.RefusedByRule;
import fr.gouv.numerique.vivier.usecase.StoreOpener;
import fr.gouv.numerique.vivier.usecase.UnknownRecord;
import fr.gouv.numerique.vivier.usecase.sample.MakeDemo;
import fr.gouv.numerique.vivier.usecase.search.UnreadableQuery;

import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** Runs one command and gives its exit status. Whatever goes wrong is one sentence. */
public final class CommandLineProgram {
    private final StoreOpener opener;
    private final ReferenceData reference;
    private final Clock clock;
    private final Path userData;
    private final MakeDemo demo;
    private final WindowOpener window;
    private final PrintStream out;
    private final PrintStream err;

    public CommandLineProgram(
            StoreOpener opener,
            ReferenceData reference,
            Clock clock,
            Path userData,
            MakeDemo demo,
            WindowOpener window,
            PrintStream out,
            PrintStream err) {
        this.opener = opener;
        this.reference = reference;
        this.clock = clock;
        this.userData = userData;
        this.demo = demo;
        this.window = window;
        this.out = out;
        this.err = err;
    }

    public int run(List<String> arguments) {
        GlobalOptions options = new GlobalOptions();
        CommandContext context = new CommandContext(options, opener, userData, reference, out, err);
        CommandLine line = new CommandLine(new VivierCommand(options));
        line.addSubcommand(new ImportCommand(context));
        line.addSubcommand(new TalentsCommand(context));
        line.addSubcommand(new MissionsCommand(context));
        line.addSubcommand(new ApplicationsCommand(context));
        line.addSubcommand(new ImportsCommand(context));
        line.addSubcommand(new UndoImportCommand(context));
        line.addSubcommand(new DuplicatesCommand(context));
        line.addSubcommand(new MergeCommand(context));
        line.addSubcommand(new UnmergeCommand(context));
        line.addSubcommand(new DistinctCommand(context));
        line.addSubcommand(new QualityCommand(context));
        line.addSubcommand(new MatchCommand(context));
        line.addSubcommand(new WhyNotCommand(context));
        line.addSubcommand(new PlanCommand(context));
        line.addSubcommand(new ApplyCommand(context));
        line.addSubcommand(new AdvanceCommand(context, clock));
        line.addSubcommand(new TodoCommand(context));
        line.addSubcommand(new NewsCommand(context));
        line.addSubcommand(new QuestionsCommand(context));
        line.addSubcommand(new PauseCommand(context, clock));
        line.addSubcommand(new ResumeCommand(context, clock));
        line.addSubcommand(new CorrectCommand(context, clock));
        line.addSubcommand(new FormalitiesCommand(context));
        line.addSubcommand(new AgreementCommand(context));
        line.addSubcommand(new OrderCommand(context));
        line.addSubcommand(new ConsentCommand(context));
        line.addSubcommand(new AmendmentCommand(context));
        line.addSubcommand(new EarlyEndCommand(context));
        line.addSubcommand(new ProfileCommand(context));
        line.addSubcommand(new MissionSheetCommand(context));
        line.addSubcommand(new CertificateCommand(context));
        line.addSubcommand(new PersonCommand(context));
        line.addSubcommand(new SignCommand(context));
        line.addSubcommand(new CancelCommand(context));
        line.addSubcommand(new ScanCommand(context, clock));
        line.addSubcommand(new BatchCommand(context, clock));
        line.addSubcommand(new RegisterCommand(context));
        line.addSubcommand(new ExportCommand(context));
        line.addSubcommand(new PublishCommand(context));
        line.addSubcommand(new ReportCommand(context));
        line.addSubcommand(new SendCommand(context));
        line.addSubcommand(new MailCommand(context));
        line.addSubcommand(new IcsCommand(context));
        line.addSubcommand(new SampleCommand(context));
        line.addSubcommand(new DemoCommand(context, demo, window, clock));
        line.getCommandSpec().version("Vivier " + ProgramVersion.current());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setParameterExceptionHandler((failure, _) -> wrongUsage(failure, options.texts()));
        line.setExecutionExceptionHandler((failure, _, _) -> failed(failure, options.texts()));
        return line.execute(arguments.toArray(String[]::new));
    }

    private int wrongUsage(ParameterException failure, Texts texts) {
        String command = failure.getCommandLine().getCommandSpec().qualifiedName();
        String sentence =
                switch (failure) {
                    case UnmatchedArgumentException unmatched ->
                            texts.get(
                                    "cli.usage.unknown",
                                    String.join(" ", unmatched.getUnmatched()),
                                    command);
                    case MissingParameterException missing ->
                            texts.get(
                                    "cli.usage.missing",
                                    missing.getMissing().isEmpty()
                                            ? ""
                                            : missing.getMissing().getFirst().paramLabel(),
                                    command);
                    default ->
                            texts.get(
                                    "cli.usage.value",
                                    failure.getValue() == null ? "" : failure.getValue(),
                                    command);
                };
        err.println(sentence);
        return ExitStatus.USAGE;
    }

    private int failed(Exception failure, Texts texts) {
        return switch (failure) {
            case StoreUnavailable unavailable ->
                    say(texts.get(unavailable.explanation()), ExitStatus.STORE);
            case UnreadableQuery query -> say(texts.get(query.explanation()), ExitStatus.USAGE);
            case UnknownRecord unknown -> say(texts.get(unknown.explanation()), ExitStatus.USAGE);
            case ConcurrentChange _ -> say(texts.get("cli.changedMeanwhile"), ExitStatus.REFUSED);
            case RefusedByRule refused -> say(texts.get(refused.explanation()), ExitStatus.REFUSED);
            case FileSystemException file ->
                    say(texts.get("cli.file", String.valueOf(file.getFile())), ExitStatus.USAGE);
            default ->
                    say(
                            texts.get(Message.of("cli.fault", ErrorCode.of(failure))),
                            ExitStatus.FAULT);
        };
    }

    private int say(String sentence, int status) {
        err.println(sentence);
        return status;
    }
}
