// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import fr.gouv.numerique.vivier.domain.shared.Message;

import java.util.Set;

/** A file cannot be imported: what is wrong and what to do, in one sentence. */
public final class UnreadableFile extends Exception {
    private static final long serialVersionUID = 1L;

    private static final Set<String> PASSWORD = Set.of("passwordNeeded", "passwordWrong");

    private final transient Message explanation;

    public UnreadableFile(String detail, Object... arguments) {
        super(detail);
        this.explanation = Message.of("intake.unreadable." + detail, arguments);
    }

    public Message explanation() {
        return explanation;
    }

    /** Whether the file is whole, and only its password is missing or wrong. */
    public boolean asksForPassword() {
        return PASSWORD.contains(getMessage());
    }
}
