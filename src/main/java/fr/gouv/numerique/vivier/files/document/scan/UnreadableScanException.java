// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document.scan;

import fr.gouv.numerique.vivier.domain.shared.Message;

/** A file, or one of its pages, that cannot be read as a scan. */
public final class UnreadableScanException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    UnreadableScanException(Message reason) {
        super(reason.key());
        this.reason = reason;
    }

    /** Why, as one sentence. */
    public Message reason() {
        return reason;
    }
}
