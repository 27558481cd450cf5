// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;

import picocli.CommandLine.Command;

/** Issues the mission order of an application. */
@Command(name = "order")
final class OrderCommand extends DocumentCommand {
    OrderCommand(CommandContext context) {
        super(context, DocumentKind.ORDER);
    }
}
