// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/** The program's name; alone it shows how to use it. */
@Command(name = "vivier", mixinStandardHelpOptions = true)
final class VivierCommand implements Callable<Integer> {
    @Mixin private final GlobalOptions options;

    @Spec private CommandSpec spec = CommandSpec.create();

    VivierCommand(GlobalOptions options) {
        this.options = options;
    }

    GlobalOptions options() {
        return options;
    }

    @Override
    public Integer call() {
        new CommandLine(spec).usage(spec.commandLine().getErr());
        return ExitStatus.USAGE;
    }
}
