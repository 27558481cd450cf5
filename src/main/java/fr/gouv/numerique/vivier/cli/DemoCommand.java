// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

import fr.gouv.numerique.vivier.usecase.sample.Demo;
import fr.gouv.numerique.vivier.usecase.sample.MakeDemo;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/** The main job on the built-in example exports. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {
    private final CommandContext context;
    private final MakeDemo maker;
    private final WindowOpener window;
    private final Clock clock;

    @Option(names = "--out", paramLabel = "DIR", required = true)
    private Path out = Path.of("");

    @Option(names = "--open")
    private boolean open;

    DemoCommand(CommandContext context, MakeDemo maker, WindowOpener window, Clock clock) {
        this.context = context;
        this.maker = maker;
        this.window = window;
        this.clock = clock;
    }

    @Override
    public Integer call() throws Exception {
        Instant begun = clock.instant();
        Demo demo = maker.make(out);
        double seconds = Duration.between(begun, clock.instant()).toMillis() / 1000.0;
        context.answer(view(demo, seconds), () -> print(demo, seconds));
        return open ? show(demo) : ExitStatus.DONE;
    }

    private int show(Demo demo) throws InterruptedException {
        if (window.hasDisplay()) {
            context.note(context.texts().get("cli.demo.opening"));
            window.openAndWait(demo.store());
        } else {
            context.note(context.texts().get("cli.demo.noDisplay", demo.store().toString()));
        }
        return ExitStatus.DONE;
    }

    private static Map<String, Object> view(Demo demo, double seconds) {
        Map<String, Object> imported = new LinkedHashMap<>();
        imported.put("talents", demo.talents());
        imported.put("missions", demo.missions());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("imported", imported);
        json.put("applications", demo.applications());
        json.put("documents", demo.documents().stream().map(Path::toString).toList());
        json.put("seconds", seconds);
        return json;
    }

    private void print(Demo demo, double seconds) {
        context.line(
                context.texts()
                        .get(
                                "cli.demo.summary",
                                demo.talents(),
                                demo.missions(),
                                demo.applications(),
                                demo.followed(),
                                seconds));
        demo.documents().forEach(file -> context.line("  " + file));
    }
}
