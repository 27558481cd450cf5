// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;

import picocli.CommandLine.Command;

/** Issues the tripartite agreement of an application. */
@Command(name = "agreement")
final class AgreementCommand extends DocumentCommand {
    AgreementCommand(CommandContext context) {
        super(context, DocumentKind.AGREEMENT);
    }
}
