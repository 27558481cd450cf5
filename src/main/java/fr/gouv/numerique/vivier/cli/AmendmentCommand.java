// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;

import picocli.CommandLine.Command;

/** Issues an amendment to the signed agreement of an application. */
@Command(name = "amendment")
final class AmendmentCommand extends DocumentCommand {
    AmendmentCommand(CommandContext context) {
        super(context, DocumentKind.AMENDMENT);
    }
}
