// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import fr.gouv.numerique.vivier.domain.shared.Message;

/** A file cannot be imported: what is wrong and what to do, in one sentence. */
public final class UnreadableFile extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Message explanation;

    public UnreadableFile(String detail, Object... arguments) {
        super(detail);
        this.explanation = Message.of("intake.unreadable." + detail, arguments);
    }

    public Message explanation() {
        return explanation;
    }
}
