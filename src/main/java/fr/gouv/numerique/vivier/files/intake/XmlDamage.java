// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import java.io.IOException;

/** XML that is cut short, badly formed, or that asks for what no spreadsheet needs. */
final class XmlDamage extends IOException {
    private static final long serialVersionUID = 1L;

    /** The reason is for developers: it never holds content of the file. */
    XmlDamage(String reason) {
        super(reason);
    }
}
