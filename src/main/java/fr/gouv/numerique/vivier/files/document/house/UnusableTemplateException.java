// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document.house;

import fr.gouv.numerique.vivier.domain.shared.Message;

/** A file is no template that can be read. Says why, and what to do. */
public final class UnusableTemplateException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    UnusableTemplateException(String reason, Object... arguments) {
        super(reason);
        this.reason = Message.of("office.unusable." + reason, arguments);
    }

    public Message reason() {
        return reason;
    }
}
