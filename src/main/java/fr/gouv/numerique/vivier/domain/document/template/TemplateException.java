// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.template;

import fr.gouv.numerique.vivier.domain.shared.Message;

/** A text that does not follow the markup. Says where and why, in words for its author. */
public final class TemplateException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final transient Message reason;

    TemplateException(int line, String reason, Object... arguments) {
        super("line " + line + ": " + reason);
        this.line = line;
        this.reason = Message.of("document.template." + reason, arguments);
    }

    /** The line, from 1. */
    public int line() {
        return line;
    }

    public Message reason() {
        return reason;
    }
}
