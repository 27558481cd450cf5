// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document;

import fr.gouv.numerique.vivier.domain.shared.Message;

/** A file is no picture that can be printed. */
public final class UnusablePictureException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    UnusablePictureException(Message reason) {
        super(reason.key());
        this.reason = reason;
    }

    public Message reason() {
        return reason;
    }
}
