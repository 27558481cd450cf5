// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.architecture.guilty.usecase.talent;

import picocli.CommandLine;

/** A use case that reads the command line. */
public final class ParsesArguments {
    public String name(CommandLine line) {
        return line.getCommandName();
    }
}
