// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;

import picocli.CommandLine.Command;

/** Issues the early end of a mission. */
@Command(name = "early-end")
final class EarlyEndCommand extends DocumentCommand {
    EarlyEndCommand(CommandContext context) {
        super(context, DocumentKind.EARLY_END);
    }
}
