// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;

import picocli.CommandLine.Command;

/** Issues the line manager's recorded consent. */
@Command(name = "consent")
final class ConsentCommand extends DocumentCommand {
    ConsentCommand(CommandContext context) {
        super(context, DocumentKind.CONSENT);
    }
}
