// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.document;

import java.util.List;

/**
 * The message that goes with a document, to be looked at before it is made.
 *
 * @param recipients everybody who could get it
 * @param subject one line
 * @param body lines of text
 */
public record DocumentMail(List<Recipient> recipients, String subject, String body) {

    /** In what capacity somebody gets it. Labels: {@code register.mail.role.<NAME>}. */
    public enum Role {
        AGENT,
        MANAGER,
        LEAD,
        /** Whoever runs the pool: in copy. */
        COORDINATOR
    }

    /** Somebody with an address. */
    public record Recipient(Role role, String name, String address) {

        /** The role alone: a person's data must not reach a log. */
        @Override
        public String toString() {
            return role.name();
        }
    }

    public DocumentMail {
        recipients = List.copyOf(recipients);
    }

    /** Says nothing: a person's data must not reach a log. */
    @Override
    public String toString() {
        return "message";
    }
}
