// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.engine;

import fr.gouv.numerique.vivier.domain.shared.Message;

/** The store cannot be opened. Nothing in it was changed. */
public final class StoreUnavailable extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Cause {
        /** Another program has it open. */
        LOCKED,
        /** The passphrase is wrong, or missing. */
        PASSPHRASE,
        /** A later version of Vivier wrote it. */
        NEWER,
        /** The file is not a store, or is damaged. */
        UNREADABLE,
        /** The folder or server cannot be reached, or may not be written. */
        UNREACHABLE
    }

    private final Cause cause;
    private final transient Message explanation;

    StoreUnavailable(Cause cause, Object... arguments) {
        super(cause.name());
        this.cause = cause;
        this.explanation = Message.of("store.unavailable." + cause.name(), arguments);
    }

    public Cause reason() {
        return cause;
    }

    /** For people. */
    public Message explanation() {
        return explanation;
    }
}
